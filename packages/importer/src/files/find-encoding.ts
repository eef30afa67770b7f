import { isAscii, isUtf8 } from 'node:buffer';
import { likeliestEncoding } from './score-encodings.ts';
import { checkUtf8 } from './utf8.ts';

/** Bytes of lines that are not ASCII, of which the encoding is judged. */
const SAMPLE = 6 << 10;
/** So many bytes of UTF-8 without a fault leave no doubt. */
const CERTAIN = 1 << 16;
/** A single byte that is not UTF-8 is damage rather than another encoding. */
const DAMAGE = 1;
/** Text of other encodings may look like UTF-8 here and there, and damaged UTF-8 does nearly everywhere. */
const DAMAGED_SHARE = 1 / 3;

const marks: readonly (readonly [encoding: string, ...bytes: readonly number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
  ['gb18030', 0x84, 0x31, 0x95, 0x33],
];

/** The encoding that a byte order mark at the beginning says, and the length of the mark. */
export function byteOrderMark(bytes: Uint8Array): { readonly encoding: string; readonly length: number } | undefined {
  const found = marks.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found && { encoding: found[0], length: found.length - 1 };
}

/** UTF-16 without a mark: the zeros of its ASCII characters are nearly all at even places or nearly all at odd ones. */
export function utf16ByZeros(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0] as [number, number];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[(at % 2) as 0 | 1]++;
  const [even, odd] = zeros;
  if (even + odd === 0 || Math.max(even, odd) * 40 < bytes.length) return undefined;
  if (odd >= 10 * even) return 'utf-16le';
  return even >= 10 * odd ? 'utf-16be' : undefined;
}

/** Collects what the lines of a file say about its encoding. */
export class EncodingEvidence {
  #valid = 0;
  #invalid = 0;
  readonly #sample: Buffer[] = [];
  #sampled = 0;

  /** Whether more lines would not change what is found. */
  get certain(): boolean {
    if (this.#invalid === 0) return this.#valid >= CERTAIN;
    return this.#sampled >= SAMPLE && this.#valid + this.#invalid >= CERTAIN;
  }

  /** Adds whole lines. */
  add(lines: Buffer): void {
    if (isAscii(lines)) return;
    if (isUtf8(lines)) {
      // Characters of several bytes have fewer UTF-16 units than bytes.
      this.#valid += lines.length - lines.toString('utf8').length;
      return;
    }
    for (let from = 0; from < lines.length;) {
      const next = lines.indexOf(10, from) + 1 || lines.length;
      this.#addLine(lines.subarray(from, next));
      from = next;
    }
  }

  find(): string {
    if (this.#invalid <= Math.max(DAMAGE, this.#valid * DAMAGED_SHARE)) return 'utf-8';
    return likeliestEncoding(Buffer.concat(this.#sample)) ?? 'utf-8';
  }

  #addLine(line: Buffer): void {
    if (isAscii(line)) return;
    const { valid, invalid } = checkUtf8(line);
    this.#valid += valid;
    this.#invalid += invalid;
    if (invalid === 0 || this.#sampled >= SAMPLE) return;
    // A line cut inside a character would end in damage.
    const part = line.length > SAMPLE ? line.subarray(0, SAMPLE) : line;
    this.#sample.push(Buffer.from(part));
    this.#sampled += part.length;
  }
}

import { LONGEST } from './source-record.ts';

const [LF, CR, BRACE] = [10, 13, 125];
/** How much of a line that is too long is kept, to show which it is. */
const SHOWN = 1000;

/** The end of the last whole line in `bytes`; 0 for none. A CR at the very end may yet be half of a CRLF. */
function lastLineEnd(bytes: Buffer, encoding: string): number {
  if (!encoding.startsWith('utf-16')) return Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR, -2)) + 1;
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  const last = bytes.length - (bytes.length % 2) - 2;
  for (let at = last; at >= 0; at -= 2) {
    const unit = bytes[at + low];
    if (bytes[at + high] === 0 && (unit === LF || (unit === CR && at < last))) return at + 2;
  }
  return 0;
}

/** Cuts bytes into runs of whole lines, so that each can be decoded by itself. */
export class LineCutter {
  readonly #encoding: string;
  #held: Buffer[] = [];
  #length = 0;
  #tooLong = false;
  /** Whether the line that is not complete is too long, so that more of it is dropped. */
  #skipping = false;
  readonly #cutsObjects: boolean;

  /** @param cutsObjects whether a long line may also be cut after a `}`, as in an array of JSON that is one line. */
  constructor(encoding: string, cutsObjects = false) {
    this.#encoding = encoding;
    this.#cutsObjects = cutsObjects && encoding === 'utf-8';
  }

  /** Whether the line that is not complete has begun. */
  get open(): boolean {
    return this.#length > 0;
  }

  /** Whether the line that comes next was too long, and lost its middle. Asking forgets it. */
  takeTooLong(): boolean {
    const was = this.#tooLong && !this.#skipping;
    if (was) this.#tooLong = false;
    return was;
  }

  /** Whole lines, as soon as there are any. */
  push(piece: Buffer): Buffer | undefined {
    this.#held.push(piece);
    this.#length += piece.length;
    // Only units of UTF-16 can be cut by pieces; a CR that waited is settled by any byte.
    const bytes = this.#held.length === 1 ? piece : this.#joinIfEnded(piece);
    if (!bytes) return undefined;
    const end = lastLineEnd(bytes, this.#encoding) || (this.#cutsObjects ? bytes.lastIndexOf(BRACE) + 1 : 0);
    if (end === 0) {
      this.#shorten(bytes);
      return undefined;
    }
    this.#skipping = false;
    this.#held = end < bytes.length ? [bytes.subarray(end)] : [];
    this.#length = bytes.length - end;
    return bytes.subarray(0, end);
  }

  /** The last line, which has no end. */
  end(): Buffer {
    const bytes = Buffer.concat(this.#held);
    this.#held = [];
    this.#length = 0;
    this.#skipping = false;
    return bytes;
  }

  /** All that is held, if a line may end in it: joining it for every piece would copy a long line over and over. */
  #joinIfEnded(piece: Buffer): Buffer | undefined {
    const before = this.#held.at(-2);
    const mayEnd =
      this.#cutsObjects || piece.includes(LF) || piece.includes(CR) || before?.at(-1) === CR || before?.at(-2) === CR;
    return mayEnd || this.#length > LONGEST ? Buffer.concat(this.#held) : undefined;
  }

  #shorten(bytes: Buffer): void {
    this.#held = [bytes];
    if (bytes.length <= LONGEST && !this.#skipping) return;
    this.#tooLong = true;
    this.#skipping = true;
    // An even number keeps the units of UTF-16 whole.
    const tail = this.#encoding.startsWith('utf-16') ? bytes.length % 2 : 0;
    const end = bytes.at(-1) === CR ? 1 : tail;
    this.#held = [Buffer.concat([bytes.subarray(0, SHOWN), bytes.subarray(bytes.length - end)])];
    this.#length = SHOWN + end;
  }
}

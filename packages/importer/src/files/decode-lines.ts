import { isAscii, isUtf8 } from 'node:buffer';
import { decoderOf, UNDEFINED, type Decode } from './decoders.ts';
import { checkUtf8 } from './utf8.ts';

/** A part of a text that is not as it was written; one without length is a place where something is missing. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** Whether the text shows where, with a U+FFFD. */
  readonly shown?: boolean;
}

export interface Block {
  /** Whole lines with their ends. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

const NONE: readonly Mark[] = [];
const hex = (byte: number | undefined): string => `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Decodes line by line, so that what is wrong in one cannot reach into the next. */
function decodeEach(bytes: Buffer, decode: Decode, faultOf: (line: Buffer, text: string) => string | undefined): Block {
  const text: string[] = [];
  const marks: Mark[] = [];
  let length = 0;
  for (let from = 0; from < bytes.length;) {
    const lf = bytes.indexOf(10, from) + 1 || bytes.length;
    const cr = from + bytes.subarray(from, lf).indexOf(13) + 1;
    const next = cr > from && cr !== lf - 1 ? cr : lf;
    const line = bytes.subarray(from, next);
    const decoded = decode(line);
    const reason = faultOf(line, decoded);
    if (reason !== undefined) {
      const shown = decoded.includes('\uFFFD');
      marks.push({ start: length, end: length + decoded.length, reason, shown });
    }
    text.push(decoded);
    length += decoded.length;
    from = next;
  }
  return { text: text.join(''), marks };
}

function utf8Fault(line: Buffer): string | undefined {
  return isUtf8(line) ? undefined : `byte ${hex(checkUtf8(line).fault)} is not UTF-8`;
}

function halfCharacters(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (line.isWellFormed()) continue;
    marks.push({ start: index, end: index + line.length, reason: 'half a character is not UTF-16' });
  }
  return marks;
}

function decodeUtf16(bytes: Buffer, encoding: string): Block {
  const odd = bytes.length % 2;
  const text = decoderOf(encoding)(bytes.subarray(0, bytes.length - odd));
  const marks = text.isWellFormed() ? NONE : halfCharacters(text);
  if (odd === 0) return { text, marks };
  const start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return { text, marks: [...marks, { start, end: text.length, reason: 'the last byte is half of UTF-16' }] };
}

/** Decodes whole lines; those with bytes that the encoding does not have are marked, and no others. */
export function decodeLines(bytes: Buffer, encoding: string): Block {
  if (encoding.startsWith('utf-16')) return decodeUtf16(bytes, encoding);
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), marks: NONE };
  if (encoding === 'utf-8') {
    if (isUtf8(bytes)) return { text: bytes.toString('utf8'), marks: NONE };
    return decodeEach(bytes, decoderOf(encoding), utf8Fault);
  }
  const decode = decoderOf(encoding);
  const text = decode(bytes);
  if (!UNDEFINED.test(text)) return { text, marks: NONE };
  return decodeEach(bytes, decode, (_, line) =>
    UNDEFINED.test(line) ? `has bytes that are not ${encoding}` : undefined,
  );
}

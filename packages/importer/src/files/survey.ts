import { byteOrderMark, EncodingEvidence, utf16ByZeros } from './find-encoding.ts';
import type { Unpacked } from './unpack.ts';

/** Bytes at the beginning that say whether a file is UTF-16. */
const HEAD = 1 << 12;
const LONGEST_LINE = 1 << 20;
const LF = 10;

export interface Survey {
  readonly encoding: string;
  readonly foundBy: 'byte order mark' | 'zeros' | 'content';
  /** Bytes of the byte order mark. */
  readonly mark: number;
}

/**
 * Finds the encoding of a file. Unless a mark or much UTF-8 says it, all of it is looked at: what is not ASCII may stand
 * at the very end.
 */
export async function survey(bytes: AsyncIterable<Unpacked>): Promise<Survey> {
  const evidence = new EncodingEvidence();
  let rest: Buffer = Buffer.alloc(0);
  let isHead = true;
  for await (const piece of bytes) {
    if (!Buffer.isBuffer(piece)) continue;
    const all = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    rest = all;
    if (isHead && all.length < HEAD) continue;
    if (isHead) {
      isHead = false;
      const unicode = byHead(all);
      if (unicode) return unicode;
    }
    const end = all.lastIndexOf(LF) + 1 || (all.length > LONGEST_LINE ? all.length : 0);
    evidence.add(all.subarray(0, end));
    rest = all.subarray(end);
    if (evidence.certain) break;
  }
  const unicode = isHead ? byHead(rest) : undefined;
  if (unicode) return unicode;
  evidence.add(rest);
  return { encoding: evidence.find(), foundBy: 'content', mark: 0 };
}

function byHead(bytes: Buffer): Survey | undefined {
  const mark = byteOrderMark(bytes);
  if (mark) return { encoding: mark.encoding, foundBy: 'byte order mark', mark: mark.length };
  const encoding = utf16ByZeros(bytes.subarray(0, HEAD));
  return encoding ? { encoding, foundBy: 'zeros', mark: 0 } : undefined;
}

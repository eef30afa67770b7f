import { decodeLines } from './decode-lines.ts';
import { openBytes } from './open-bytes.ts';
import { survey } from './survey.ts';

const HEAD = 1 << 16;

/** Whether a file holds a JSON array of objects, by its beginning: other JSON, such as settings, is no table. */
export async function isJsonArray(path: string): Promise<boolean> {
  const { encoding, mark } = await survey(openBytes(path));
  for await (const piece of openBytes(path)) {
    if (!Buffer.isBuffer(piece)) continue;
    const { text } = decodeLines(piece.subarray(mark, HEAD), encoding);
    return /^\s*\[\s*(?:\{|\]|$)/.test(text);
  }
  return false;
}

import { hashText } from './hash-text.ts';
import { normalizeText } from './normalize-text.ts';

/** What is compared of a text. */
export interface Grams {
  /** The distinct runs of characters, each as a hash of 32 bits, ascending. */
  readonly hashes: Int32Array;
  /** How much the text says, in letters: a run that begins with a Chinese or Japanese character is worth three. */
  readonly size: number;
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Characters of a run: two Chinese characters make a word, four letters most of one. */
const denseRun = 2;
const run = 4;
const denseWorth = 3;

/** All runs of characters of a text, overlapping, whatever their order: clauses may change places. */
export function gramsOf(text: string): Grams {
  const characters = [...normalizeText(text)];
  const hashes = new Set<number>();
  let size = 0;
  for (let i = 0; i < characters.length; i++) {
    const isDense = dense.test(characters[i] ?? '');
    const end = i + (isDense ? denseRun : run);
    if (end > characters.length) continue;
    const before = hashes.size;
    hashes.add(hashText(characters.slice(i, end).join('')) | 0);
    if (hashes.size > before) size += isDense ? denseWorth : 1;
  }
  return { hashes: Int32Array.from(hashes).sort(), size };
}

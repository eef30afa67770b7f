import type { SearchEntry } from './entry.ts';

/** What a query asks for: beginnings of words, and pairs of characters where a script writes no spaces. */
export interface Terms {
  readonly words: readonly string[];
  readonly pairs: readonly string[];
}

export interface Found {
  readonly entry: SearchEntry;
  /** The part of its text in which most of the terms are. */
  readonly excerpt: string;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const most = 30;
const around = 70;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A run of Chinese or Japanese has no words that a program knows: it is found by its pairs of characters. */
const pairsOf = (run: string): readonly string[] =>
  run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));

/** The terms of what was typed. */
export function termsOf(query: string): Terms {
  const text = plain(query);
  return {
    words: text.replaceAll(unspaced, ' ').match(/[\p{L}\p{N}]+/gu) ?? [],
    pairs: (text.match(unspaced) ?? []).flatMap(pairsOf),
  };
}

/** How often a word begins with `word`; inside of words it counts for less. */
function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    count += /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 0.2 : 1;
  }
  return count;
}

const weighed = ({ page, heading, text }: SearchEntry, word: string): number =>
  8 * Math.min(1, countOf(plain(page), word)) +
  6 * Math.min(1, countOf(plain(heading), word)) +
  Math.log1p(countOf(plain(text), word));

/** 0 where a word is missing, or most of the pairs. */
function scoreOf(entry: SearchEntry, { words, pairs }: Terms): number {
  const byWord = words.map((word) => weighed(entry, word));
  const byPair = pairs.map((pair) => weighed(entry, pair));
  if (byWord.includes(0) || byPair.filter((one) => one > 0).length < 0.6 * pairs.length) return 0;
  return [...byWord, ...byPair].reduce((sum, one) => sum + one, 0);
}

function excerptOf({ text }: SearchEntry, { words, pairs }: Terms): string {
  const lower = plain(text);
  const places = [...words, ...pairs].map((term) => lower.indexOf(term)).filter((at) => at >= 0);
  const from = Math.max(0, Math.min(...places, text.length) - around);
  const start = from === 0 || places.length === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const part = text.slice(start, start + 3 * around);
  return `${start > 0 ? '… ' : ''}${part}${start + part.length < text.length ? ' …' : ''}`;
}

/** What fits a query, the best first. */
export function find(entries: readonly SearchEntry[], query: string): readonly Found[] {
  const terms = termsOf(query);
  if (terms.words.length + terms.pairs.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => ({ entry, excerpt: excerptOf(entry, terms) }));
}

/** Latin, Arabic and the like have words; Chinese, Japanese and Korean are compared by their characters. */
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What differs in writing alone is the same: width, case, accents, signs. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Typing errors that a word of this length may have; a Chinese character says as much as some letters do. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
const allowedCharacters = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2);

/**
 * Whether `text` has `typed` in it (or begins with it) but for `most` errors: a character too many, too few, another one, or two
 * that changed places (optimal string alignment; P. H. Sellers' first row of zeros where it may stand anywhere).
 */
function has(text: string, typed: string, most: number, where: 'anywhere' | 'first'): boolean {
  if (where === 'first' ? text.startsWith(typed) : text.includes(typed)) return true;
  if (most === 0) return false;
  const target = where === 'first' ? text.slice(0, typed.length + most) : text;
  let [last, row] = [[] as number[], Array.from({ length: target.length + 1 }, (_, i) => (where === 'first' ? i : 0))];
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= target.length; j++) {
      const same = typed[i - 1] === target[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === target[j - 2] && typed[i - 2] === target[j - 1])
        cost = Math.min(cost, (last[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    [last, row] = [row, next];
  }
  return Math.min(...row) <= most;
}

/** Whether there is something to look for in what somebody typed: not only spaces and signs. */
export const isSearch = (typed: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(typed);

/** Of what somebody typed: how well a name fits it. */
export type Search = (names: readonly string[]) => number;

/**
 * Reads what somebody typed, in Chinese or in words, with typing errors.
 *
 * @returns for the names of one thing: 2 if all of it is in one of them as it was typed, 1 if but for typing errors, else 0.
 */
export function search(typed: string): Search {
  const wanted = plain(typed);
  const words = wanted.split(' ').filter((word) => word !== '');
  const compact = wanted.replaceAll(' ', '');
  const fit = (name: string): number => {
    // Of pictures alone nothing is left to compare but themselves.
    if (compact === '') return name.includes(typed.trim()) ? 2 : 0;
    const found = plain(name);
    if (found.replaceAll(' ', '').includes(compact)) return 2;
    const parts = found.split(' ');
    const every = words.every((word) =>
      ideographs.test(word)
        ? has(found, word, allowedCharacters(word.length), 'anywhere')
        : parts.some((part) => has(part, word, allowed(word.length), 'first')),
    );
    return every ? 1 : 0;
  };
  // Many sell the same.
  const known = new Map<string, number>();
  const fitOnce = (name: string): number => {
    const fits = known.get(name) ?? fit(name);
    known.set(name, fits);
    return fits;
  };
  return (names) => (isSearch(typed) ? Math.max(0, ...names.map(fitOnce)) : 2);
}

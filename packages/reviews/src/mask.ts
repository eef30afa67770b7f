const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const letters = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Marks and controls that draw nothing but can turn the direction of what follows; the joiner inside emoji stays. */
const unseen = /(?!\s)[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const chinese = /^[\p{Script=Han}·\s]+$/u;

function maskWord(word: string): string {
  const [first = '', ...rest] = letters(word);
  const last = rest.length > 1 ? rest.at(-1) : '';
  return rest.length === 0 ? '*' : `${first}*${last}`;
}

/**
 * What the public may see of a display name: its first and last letter, and of further words the last one's initial.
 * 小禾 → 小*, 王小明 → 王*明, Amy → A*y, John Smith → J*n S. However short the name is, something of it stays hidden.
 * A letter is what a reader calls one (a grapheme cluster), so emoji and combining marks are never cut apart.
 * @returns null if there is no name, or none that can be seen.
 */
export function maskName(name: string | null): string | null {
  const seen = (name ?? '').normalize('NFC').replace(unseen, '').trim();
  if (!seen) return null;
  const words = chinese.test(seen) ? [seen.replace(/\s+/g, '')] : seen.split(/\s+/);
  const initial = words.length > 1 ? ` ${letters(words.at(-1) ?? '')[0] ?? ''}.` : '';
  return maskWord(words[0] ?? '') + initial;
}

/** Marks that are not drawn but say which way a text runs. */
const unseen = /[\u200E\u200F\u2066-\u2069]/g;

/** About how many ems wide a letter is: a Chinese one is one em, a Latin or Arabic one a little over half. */
const widthOf = (letter: string): number =>
  /[\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFFEF]|\p{Script=Han}|\p{Extended_Pictographic}/u.test(letter)
    ? 1
    : /[A-Z\u0410-\u042F]/.test(letter)
      ? 0.72
      : 0.58;

const lettersOf = (text: string): string[] =>
  [...new Intl.Segmenter().segment(text.replace(unseen, ''))].map(({ segment }) => segment);

/** About how many ems wide a text is, where no browser is at hand to measure it. */
export const widthInEm = (text: string): number => lettersOf(text).reduce((sum, letter) => sum + widthOf(letter), 0);

/** Cuts a text to about `ems` ems, between letters and never inside one. */
export function fit(text: string, ems: number): string {
  if (widthInEm(text) <= ems) return text;
  let left = ems;
  let fitting = '';
  for (const letter of lettersOf(text)) {
    left -= widthOf(letter);
    if (left < 0) break;
    fitting += letter;
  }
  return `${fitting.trimEnd()}…`;
}

/** Breaks a text into at most `most` lines of about `ems` ems, between words where the language has spaces; the last is cut. */
export function wrap(text: string, ems: number, most: number): string[] {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.replaceAll(/\s+/g, ' '))];
  const lines: string[] = [''];
  for (const { segment } of words) {
    const last = lines.at(-1) ?? '';
    // Punctuation stays with what is before it.
    if (widthInEm((last + segment).trimEnd()) <= ems || !last || /^[\p{P}]+$/u.test(segment))
      lines.splice(-1, 1, last + segment);
    else lines.push(segment.trimStart());
  }
  if (lines.length > most) lines.splice(most - 1, lines.length, lines.slice(most - 1).join(''));
  return lines.map((line) => fit(line.trim(), ems + 1)).filter(Boolean);
}

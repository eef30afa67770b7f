const digit = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  return `${code >= 0x6f0 ? code - 0x6f0 : code - 0x660}`;
};

/** The numbers of a text in any of the tags' languages: Arabic digits, and separators between thousands, included. */
export function numbersIn(text: string): readonly number[] {
  const plain = text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit)
    .replace(/(?<=\d)[,\u066c\u2019'\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)\u066b(?=\d)/g, '.');
  return Array.from(plain.matchAll(/\d+(?:\.\d+)?/g), ([found]) => Number(found));
}

/** Arabic has forms of a noun for one and for two, and says no number beside them. */
const byForm = (text: string, figure: number): boolean =>
  (figure === 1 || figure === 2) && /\p{Script=Arabic}/u.test(text) && !/\p{N}/u.test(text);

/** Whether the text has the figure, give or take what rounding takes. */
export const says = (text: string, figure: number, give = 0.5): boolean =>
  byForm(text, figure) || numbersIn(text).some((one) => Math.abs(one - figure) <= give);

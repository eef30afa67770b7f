// Ways to write a digit besides 0-9, each one UTF-16 unit long, so that a place in the one text is the same place in the other.
const others = ['０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖'];

const digitOf = new Map<string, string>(
  others.flatMap((row) => [...row].map((char, digit) => [char, `${digit}`] as const)),
);
digitOf.set('幺', '1').set('＋', '+').set('－', '-').set('（', '(').set('）', ')').set('＠', '@').set('．', '.');

const foreign = new RegExp(`[${[...digitOf.keys()].join('')}]`, 'g');

/** The text with every digit and the signs between digits as ASCII; of the same length. */
export const withPlainDigits = (text: string): string => text.replace(foreign, (char) => digitOf.get(char) ?? char);

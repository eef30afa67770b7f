import type { Random } from '../model/random.ts';

/** 1st, 2nd, 3rd, 4th … */
export function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return n + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
}

/** Joins clauses to Chinese sentences, short ones with a comma. `contrastAt` is the index of the first complaint, or -1. */
export function joinChinese(clauses: readonly string[], contrastAt: number, pleased: boolean, random: Random): string {
  let text = '';
  let commas = 0;
  for (const [i, clause] of clauses.entries()) {
    const last = i === clauses.length - 1;
    const conjunction = i === contrastAt ? random.pick(['不过', '就是', '可这次', '但是', '唯一的问题，', '']) : '';
    const stop = clause.includes('，') || commas > 0 || random.chance(0.35);
    commas = stop ? 0 : commas + 1;
    text +=
      conjunction +
      clause +
      (last
        ? random.pick(pleased ? ['。', '。', '。', '。', '！', '', '', '～'] : ['。', '。', '。', ''])
        : stop
          ? '。'
          : '，');
  }
  return text;
}

/** Joins clauses to English sentences. `contrastAt` is the index of the first complaint, or -1. */
export function joinEnglish(clauses: readonly string[], contrastAt: number, pleased: boolean, random: Random): string {
  const sentences = clauses.map((clause, i) => {
    const words =
      i === contrastAt && random.chance(0.7)
        ? `${random.pick(['but', 'but', 'however,', 'this time, though,'])} ${clause}`
        : clause;
    return capitalize(words);
  });
  return sentences.join('. ') + random.pick(pleased ? ['.', '.', '.', '.', '!', ''] : ['.', '.', '.', '']);
}

export const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

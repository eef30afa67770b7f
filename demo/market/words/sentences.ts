import type { Random } from '../model/random.ts';

/** 1st, 2nd, 3rd, 4th … */
export function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return n + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));
}

/** Clauses as Chinese sentences: short ones run on with a comma, as people type. `but`: where the tone turns. */
export function chinese(clauses: readonly string[], but: number, glad: boolean, chance: Random): string {
  let text = '';
  let run = 0;
  for (const [i, clause] of clauses.entries()) {
    const last = i === clauses.length - 1;
    const turn = i === but ? chance.pick(['不过', '就是', '可这次', '但是', '唯一的问题，', '']) : '';
    const stop = clause.includes('，') || run > 0 || chance.chance(0.35);
    run = stop ? 0 : run + 1;
    text +=
      turn +
      clause +
      (last
        ? chance.pick(glad ? ['。', '。', '。', '。', '！', '', '', '～'] : ['。', '。', '。', ''])
        : stop
          ? '。'
          : '，');
  }
  return text;
}

/** Clauses as English sentences, each with its capital. */
export function english(clauses: readonly string[], but: number, glad: boolean, chance: Random): string {
  const sentences = clauses.map((clause, i) => {
    const words =
      i === but && chance.chance(0.7)
        ? `${chance.pick(['but', 'but', 'however,', 'this time, though,'])} ${clause}`
        : clause;
    return capital(words);
  });
  return sentences.join('. ') + chance.pick(glad ? ['.', '.', '.', '.', '!', ''] : ['.', '.', '.', '']);
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

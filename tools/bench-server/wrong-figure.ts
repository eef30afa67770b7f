import type { Figure } from '../figures.ts';

/** A figure that counts what is wrong, and names the first of it; `note` is for where nothing is. */
export const wrongFigure = (name: string, wrong: readonly string[], note: string): Figure => ({
  ...{ name, value: wrong.length, unit: 'wrong', reach: 0, ok: wrong.length === 0 },
  note: wrong.length === 0 ? note : wrong.slice(0, 3).join('; '),
});

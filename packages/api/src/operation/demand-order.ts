import { ProblemError } from './problem.ts';

/** Ids in one order, each once, so that every page that shows the same merchants asks the same address. */
export function demandOrder(merchants: readonly string[]): void {
  const late = merchants.findIndex((id, i) => i > 0 && id <= (merchants[i - 1] as string));
  if (late < 1) return;
  const wrong = merchants[late] === merchants[late - 1] ? 'is there twice' : `must stand before ${merchants[late - 1]}`;
  const detail = `${merchants[late]} ${wrong}; sort the ids and give each once, so that caches see one address`;
  throw new ProblemError('invalid-parameter', `merchants: ${detail}`, [{ pointer: 'merchants', detail }]);
}

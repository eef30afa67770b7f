import { DAY } from './decay.ts';
import type { Plan } from './plan.ts';
import type { Viewer } from './viewer.ts';

/**
 * What a buyer's return says at each knot of age passed, whether back or not: so young and old buyers are counted alike,
 * and an early return is not seen before a late one of the same age could be. A knot is passed with the last
 * millisecond of its day: until then the buyer may still come.
 *
 * @param first day of the first purchase; `second` that of the next one on another day, or Infinity.
 */
export function observeReturns(
  viewer: Viewer,
  { knots, matures }: NonNullable<Plan['returns']>,
  first: number,
  second: number,
): void {
  const age = second - first;
  let before = 0;
  for (const { id, days } of knots) {
    const over = first + days + 1;
    if (!viewer.has(over * DAY - 1 + matures)) break;
    const atRisk = age > before;
    viewer.observations.push({
      measure: id,
      t: over + matures / DAY,
      value: atRisk && age <= days ? 1 : 0,
      atRisk: atRisk ? 1 : 0,
    });
    before = days;
  }
}

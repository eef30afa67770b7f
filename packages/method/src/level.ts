import type { Interval, Level } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';

/** From lowest to highest; `collecting` stands beside it. */
export const ladder = ['below', 'par', 'above', 'leading'] as const satisfies readonly Level[];
export type Rung = (typeof ladder)[number];

/** What a level is read from: the interval of a percentile (null where there is none) and the sample behind it. */
export interface Evidence {
  readonly interval: Interval | null;
  readonly buyers: number;
}

/** The level as the figures have it, before any calm. */
export function levelOf({ interval, buyers }: Evidence, { levels }: MethodDocument): Level {
  if (!interval || buyers < levels.collectingUnder) return 'collecting';
  if (interval.lower > levels.leadingOver && buyers >= levels.leadingFrom) return 'leading';
  if (interval.lower > levels.aboveOver) return 'above';
  return interval.upper < levels.belowUnder ? 'below' : 'par';
}

/**
 * The level that a shop which holds `held` moves to at once: each boundary between the two levels counts as crossed only
 * from `calm.points` past it. The answer lies between `held` and what `levelOf` says; a sample that has become too small
 * for `leading` needs no calm.
 */
export function firmLevelOf(held: Rung, { interval, buyers }: Evidence, { levels, calm }: MethodDocument): Level {
  if (!interval || buyers < levels.collectingUnder) return 'collecting';
  const { lower, upper } = interval;
  const over = (boundary: number, already: boolean): boolean =>
    already ? lower > boundary - calm.points : lower >= boundary + calm.points;
  if (over(levels.leadingOver, held === 'leading') && buyers >= levels.leadingFrom) return 'leading';
  if (over(levels.aboveOver, held === 'leading' || held === 'above')) return 'above';
  const under = held === 'below' ? upper < levels.belowUnder + calm.points : upper <= levels.belowUnder - calm.points;
  return under ? 'below' : 'par';
}

/** `level`, or the highest that a cap allows. */
export function capped(level: Level, highest: Rung): Level {
  return level !== 'collecting' && ladder.indexOf(level) > ladder.indexOf(highest) ? highest : level;
}

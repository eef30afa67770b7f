import type { Interval, Level } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';

/** From lowest to highest; `collecting` and `unsettled` stand beside it. */
export const ladder = ['below', 'par', 'above', 'leading'] as const satisfies readonly Level[];
export type Rung = (typeof ladder)[number];

/** What a level is read from: the interval of a percentile (null where there is none) and the sample behind it. */
export interface Evidence {
  readonly interval: Interval | null;
  readonly buyers: number;
}

export const isRung = (level: Level): level is Rung => level !== 'collecting' && level !== 'unsettled';

/** The level of a merchant of which no figure is told. */
const withoutFigure = ({ buyers }: Evidence, { levels }: MethodDocument): Level =>
  buyers < levels.collectingUnder ? 'collecting' : 'unsettled';

/** The level as the figures have it, before hysteresis. */
export function levelOf(evidence: Evidence, method: MethodDocument): Level {
  const { interval, buyers } = evidence;
  const { levels } = method;
  if (!interval || buyers < levels.collectingUnder) return withoutFigure(evidence, method);
  if (interval.lower > levels.leadingOver && buyers >= levels.leadingFrom) return 'leading';
  if (interval.lower > levels.aboveOver) return 'above';
  return interval.upper < levels.belowUnder ? 'below' : 'par';
}

/**
 * The level that a shop which holds `held` moves to at once: each boundary between the two levels counts as crossed only
 * from `hysteresis.points` past it. The answer lies between `held` and what `levelOf` says; a sample that has become too small
 * for `leading` needs none.
 */
export function firmLevelOf(held: Rung, evidence: Evidence, method: MethodDocument): Level {
  const { interval, buyers } = evidence;
  const { levels, hysteresis } = method;
  if (!interval || buyers < levels.collectingUnder) return withoutFigure(evidence, method);
  const { lower, upper } = interval;
  const over = (boundary: number, already: boolean): boolean =>
    already ? lower > boundary - hysteresis.points : lower >= boundary + hysteresis.points;
  if (over(levels.leadingOver, held === 'leading') && buyers >= levels.leadingFrom) return 'leading';
  if (over(levels.aboveOver, held === 'leading' || held === 'above')) return 'above';
  const under =
    held === 'below' ? upper < levels.belowUnder + hysteresis.points : upper <= levels.belowUnder - hysteresis.points;
  return under ? 'below' : 'par';
}

/** `level`, or the highest that a cap allows. */
export function capped(level: Level, highest: Rung): Level {
  return isRung(level) && ladder.indexOf(level) > ladder.indexOf(highest) ? highest : level;
}

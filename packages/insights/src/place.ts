import type { Interval, Level } from '@huitou/contract/index-snapshot.js';
import type { MerchantInsights } from '@huitou/contract/insights.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Whole } from '@huitou/method/combine.js';
import { isRung, ladder, levelOf, type Rung } from '@huitou/method/level.js';
import { percentileOf } from '@huitou/method/percentile.js';
import { ownPlace, withOwn } from './ranked-measure.ts';

/** A merchant with an index: its score, its place among its peers, and how sure that is. */
export interface RankedInsights extends MerchantInsights {
  readonly score: number;
  readonly percentile: number;
  readonly interval: Interval;
}

export const hasIndex = (insights: MerchantInsights): insights is RankedInsights =>
  insights.score !== null && insights.percentile !== null && insights.interval !== null && insights.scores.length > 0;

/** Where a score stands among the peers. */
export interface Place {
  readonly percentile: number;
  readonly interval: Interval;
  readonly level: Level;
}

/** `steps` rungs above `level`, or below; a level that is none of the ladder stays what it is. */
function rungsFrom(level: Level, steps: number): Level {
  if (!isRung(level)) return level;
  const at = Math.min(ladder.length - 1, Math.max(0, ladder.indexOf(level) + steps));
  return ladder[at] ?? level;
}

const heightOf = (level: Level): number => (isRung(level) ? ladder.indexOf(level) : 0);

/** The level above the one that is held; undefined on the highest, or where none is held. */
export function nextLevel({ level }: MerchantInsights): Rung | undefined {
  return isRung(level) ? ladder[ladder.indexOf(level) + 1] : undefined;
}

/**
 * Ranks scores among the peers: the published place, moved as far as the method moves from the published score to another.
 * The level moves from the one that is held by as many rungs as that of the figures: what holds it back today, a cap or
 * the days that a new level takes, holds it back then.
 *
 * @param before the published score with its interval.
 */
export function placing(insights: RankedInsights, method: MethodDocument, before: Whole): (whole: Whole) => Place {
  const { scores, percentile, interval, level } = insights;
  const buyers = insights.buyers.all;
  const own = ownPlace(percentile, scores);
  const rank = ({ score, interval: ends }: Whole) => {
    const values = withOwn(scores, own, score);
    return [score, ends.lower, ends.upper].map((x) => percentileOf(x, values)) as [number, number, number];
  };
  const from = rank(before);
  const moved = (published: number, now: number, then: number): number =>
    Math.min(100, Math.max(0, published + (now - then)));
  const held = heightOf(levelOf({ interval, buyers }, method));
  return (whole) => {
    const to = rank(whole);
    const at = moved(percentile, to[0], from[0]);
    const ends = {
      lower: Math.min(at, moved(interval.lower, to[1], from[1])),
      upper: Math.max(at, moved(interval.upper, to[2], from[2])),
    };
    const reached = heightOf(levelOf({ interval: ends, buyers }, method));
    return { percentile: at, interval: ends, level: rungsFrom(level, reached - held) };
  };
}

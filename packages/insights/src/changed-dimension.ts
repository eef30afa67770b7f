import type { DimensionInsight } from '@huitou/contract/insights.js';
import type { Dimension } from '@huitou/contract/method-document.js';
import { combine, type Part } from '@huitou/method/combine.js';
import { isRanked, rankOf, type Rank } from './ranked-measure.ts';

/** Values of measures by id, in the place of the merchant's own; on the scale of the measure. */
export type Changes = Readonly<Record<string, number>>;

const onPercent = (x: number): number => Math.min(100, Math.max(0, x));

/** What the published width of a dimension leaves for a measure of which no interval is known, in points. */
function widthLeft(width: number, parts: readonly Part[], weight: number): number {
  const whole = parts.reduce((sum, part) => sum + part.weight, 0) * (width / 2);
  const known = parts.reduce(
    (sum, { weight, interval }) => sum + ((weight * (interval.upper - interval.lower)) / 2) ** 2,
    0,
  );
  return Math.sqrt(Math.max(0, whole * whole - known)) / weight;
}

/**
 * A dimension with some of its measures changed; null where it has no score. The published figures stay the ground: only
 * what the change makes of them is worked out here, so that without a change nothing moves.
 */
export function changedDimension(
  insight: DimensionInsight,
  dimension: Dimension,
  changes: Changes,
  z: number,
): Part | null {
  const { score, interval } = insight;
  if (score === null || interval === null) return null;
  const ranked = insight.measures.flatMap((own) => {
    const measure = dimension.measures.find(({ id }) => id === own.id);
    if (!measure || !isRanked(own)) return [];
    const before = rankOf(own, measure, own.value, z);
    const after = own.id in changes ? rankOf(own, measure, changes[own.id] ?? own.value, z) : before;
    return [{ measure, before, after }];
  });
  const part = ({ percentile, interval }: Rank, weight: number): Part => ({ weight, score: percentile, interval });
  const published = ranked.map(({ measure, before }) => part(before, measure.weight));
  const whole = (which: 'before' | 'after') =>
    combine(
      ranked.map(({ measure, [which]: rank }) => {
        const own = part(rank, measure.weight);
        if (measure.kind !== 'returns') return own;
        const half = widthLeft(interval.upper - interval.lower, published, measure.weight);
        return { ...own, interval: { lower: own.score - half, upper: own.score + half } };
      }),
    );
  const [before, after] = [whole('before'), whole('after')];
  if (!before || !after) return { weight: dimension.weight, score, interval };
  const moved = onPercent(score + (after.score - before.score));
  return {
    weight: dimension.weight,
    score: moved,
    interval: {
      lower: Math.min(moved, onPercent(interval.lower + (after.interval.lower - before.interval.lower))),
      upper: Math.max(moved, onPercent(interval.upper + (after.interval.upper - before.interval.upper))),
    },
  };
}

import type { Dimension, Measure, MethodDocument } from '@huitou/contract/method-document.js';
import { scaleOf } from './estimate.ts';
import { ownShare } from './estimate-returns.ts';
import type { Pools } from './pools.ts';
import type { MeasureEvidence, MeasureRank } from './ranking.ts';
import type { Today } from './today.ts';

/** A mean of a measure, held to its scale: corrections of observations that have faded may leave a sum just beside it. */
export function onScale(mean: number, measure: Measure): number {
  const [least, most] = scaleOf(measure);
  return Math.min(most, Math.max(least, mean));
}

/**
 * What a merchant's own observations of a dimension say beside those of its peers; nothing of a merchant with too few
 * buyers, whose figures would be those of a few people.
 *
 * @param pools what the peers say, by measure id: a measure in which no peer has observations is left out.
 * @param ranks the measures of this dimension in which the merchant is ranked.
 */
export function evidenceOf(
  { merchant, counters, knots }: Today,
  { measures }: Dimension,
  pools: Pools,
  ranks: readonly MeasureRank[],
  { levels }: MethodDocument,
): MeasureEvidence[] {
  if (merchant.buyers < levels.collectingUnder) return [];
  return measures.flatMap((measure) => {
    const { id } = measure;
    const [counter, pool, own] = [counters.get(id), pools.get(id), knots.get(id)];
    if (!counter || !pool) return [];
    const mean = own && pool.returns ? ownShare(own, pool.returns) : counter.s / counter.n;
    if (mean === null) return [];
    const percentile = ranks.find((rank) => rank.id === id)?.percentile ?? null;
    const { n } = counter;
    return [{ id, value: onScale(mean, measure), peers: onScale(pool.mean, measure), percentile, n }];
  });
}

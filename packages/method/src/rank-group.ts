import type { Interval } from '@huitou/contract/index-snapshot.js';
import type { Dimension, Measure, MethodDocument } from '@huitou/contract/method-document.js';
import { combine, type Part, type Whole } from './combine.ts';
import { estimate, isAlike, type Pool } from './estimate.ts';
import { estimateReturns } from './estimate-returns.ts';
import { evidenceOf } from './evidence.ts';
import { medianOf, percentileOf } from './percentile.ts';
import { poolsOf, type Pools } from './pools.ts';
import type { DimensionRank, MeasureRank } from './ranking.ts';
import { observed, type Today } from './today.ts';

/** What a group says of one of its members. */
export interface Judged {
  readonly dimensions: readonly DimensionRank[];
  readonly whole: Whole | null;
}

/** What a group says of each of its members, and of each measure (by id) that its members have observations of. */
export interface Judgement {
  readonly members: ReadonlyMap<Today, Judged>;
  readonly pools: Pools;
}

/** Where the ends of an interval rank among values. */
export const ranked = ({ lower, upper }: Interval, values: readonly number[]): Interval => ({
  lower: percentileOf(lower, values),
  upper: percentileOf(upper, values),
});

/**
 * Ranks the members of one group in one measure; members without observations are not in the answer, and nobody is where
 * the measure is alike for all.
 */
function rankMeasure(
  members: readonly Today[],
  measure: Measure,
  pool: Pool | undefined,
  z: number,
): ReadonlyMap<Today, MeasureRank> {
  if (!pool || isAlike(pool, measure)) return new Map();
  const estimates = members.flatMap((member) => {
    const counter = member.counters.get(measure.id);
    if (!counter) return [];
    const knots = member.knots.get(measure.id);
    const estimated =
      knots && pool.returns ? estimateReturns(knots, pool.returns, z) : estimate(counter, pool, measure, z);
    return [{ member, counter, estimated }];
  });
  const values = estimates.map(({ estimated }) => estimated.value);
  return new Map(
    estimates.map(({ member, counter, estimated: { value, interval } }) => [
      member,
      {
        id: measure.id,
        n: counter.n,
        mean: pool.mean,
        value,
        interval,
        percentile: percentileOf(value, values),
        percentileInterval: ranked(interval, values),
      },
    ]),
  );
}

function rankDimension(
  members: readonly Today[],
  dimension: Dimension,
  pools: Pools,
  method: MethodDocument,
  z: number,
): ReadonlyMap<Today, DimensionRank> {
  const measures = dimension.measures.map((measure) => ({
    measure,
    ranks: rankMeasure(members, measure, pools.get(measure.id), z),
  }));
  const found = members.map((member) => {
    const own = measures.flatMap(({ measure, ranks }) => {
      const rank = ranks.get(member);
      return rank ? [{ rank, weight: measure.weight, score: rank.percentile, interval: rank.percentileInterval }] : [];
    });
    return { member, whole: combine(own), measures: own.map(({ rank }) => rank) };
  });
  const median = medianOf(found.flatMap(({ whole }) => (whole ? [whole.score] : [])));
  return new Map(
    found.map(({ member, whole, measures: own }) => {
      const n = observed(member, dimension);
      const score = whole?.score ?? null;
      const interval = whole?.interval ?? null;
      const evidence = evidenceOf(member, dimension, pools, own, method);
      return [member, { id: dimension.id, n, score, interval, median, measures: own, evidence }];
    }),
  );
}

/**
 * Whether nothing sets the members of a group apart in what the index is about: the first measure of the dimension that it
 * needs is alike for all. Nobody came back, or everybody did.
 */
function isSilent(pools: Pools, { dimensions, needs }: MethodDocument): boolean {
  const [first] = dimensions.find(({ id }) => id === needs)?.measures ?? [];
  const pool = first && pools.get(first.id);
  return !first || !pool || isAlike(pool, first);
}

/** Ranks the members of one group among each other, in everything. */
export function judge(members: readonly Today[], method: MethodDocument, z: number): Judgement {
  const pools = poolsOf(members, method);
  const silent = isSilent(pools, method);
  const ranks = method.dimensions.map((dimension) => ({
    dimension,
    ranks: rankDimension(members, dimension, pools, method, z),
  }));
  const judged = new Map(
    members.map((member): [Today, Judged] => {
      const own: DimensionRank[] = [];
      const parts: Part[] = [];
      for (const { dimension, ranks: among } of ranks) {
        const rank = among.get(member);
        if (!rank) continue;
        own.push(rank);
        const { score, interval } = rank;
        if (score !== null && interval !== null) parts.push({ weight: dimension.weight, score, interval });
      }
      return [member, { dimensions: own, whole: silent ? null : combine(parts) }];
    }),
  );
  return { members: judged, pools };
}

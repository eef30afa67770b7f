import type { Interval } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { isSettled, noState, type RankState } from '@huitou/method/ground.js';
import type { DimensionRank, MerchantRank } from '@huitou/method/ranking.js';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import { evidenceReader } from './evidence.ts';
import { fillMembers } from './fill-members.ts';
import { returnsMeasure } from './fill-returns.ts';
import { fillScores } from './fill-scores.ts';
import { fillValues } from './fill-values.ts';
import { foundRows, type MerchantRow } from './found-rows.ts';
import { clearTables, inTransaction } from './tables.ts';

/** A merchant's ranks, without the ranks of the measures behind its dimensions. */
export type Rank = Omit<MerchantRank, 'dimensions'> & {
  readonly dimensions: readonly Omit<DimensionRank, 'measures'>[];
};

/** The place of returns among the measures, where the method counts them by age and the index needs them. */
function returnsNeeded(method: MethodDocument): number | undefined {
  const found = returnsMeasure(method);
  return found && method.dimensions[found.dimension]?.id === method.needs ? found.place : undefined;
}

const interval = (lower: number | null | undefined, upper: number | null | undefined): Interval | null =>
  typeof lower === 'number' && typeof upper === 'number' ? { lower, upper } : null;

type Found = Awaited<ReturnType<typeof foundRows>>;

/** Makes what reads a merchant's ranks from what was found. */
function rankReader(method: MethodDocument, { amounts, means, expected, middles, standings }: Found) {
  const evidence = evidenceReader(method);
  return (row: MerchantRow): Rank => {
    const { merchant, seq, no, buyers } = row;
    const own = no === null ? undefined : standings.get(seq, no);
    const found = evidence({
      buyers,
      amount: (place) => amounts.get(seq, place),
      peers: (place) => (no === null ? undefined : means.get(no, place)),
      expected: no === null ? undefined : expected.get(seq, no),
      standing: (dimension) => own?.[dimension],
    });
    return {
      merchant,
      buyers,
      returning: row.returning,
      peers: { industry: row.peer, merchants: row.merchants },
      score: row.score,
      scoreInterval: interval(row.low, row.high),
      percentile: row.percentile,
      interval: interval(row.percentile_low, row.percentile_high),
      dimensions: method.dimensions.map(({ id }, at) => {
        const { score = null, low, high } = own?.[at] ?? {};
        return {
          id,
          n: found[at]?.n ?? 0,
          score,
          interval: interval(low, high),
          median: no === null ? null : (middles.get(no, at) ?? null),
          evidence: found[at]?.evidence ?? [],
        };
      }),
    };
  };
}

/** A merchant's ranks without those that need ground: the reference's `unranked`. */
const untold = (one: Rank): Rank => ({
  ...one,
  score: null,
  scoreInterval: null,
  percentile: null,
  interval: null,
  dimensions: one.dimensions.map((dimension) => ({
    ...dimension,
    score: null,
    interval: null,
    evidence: dimension.evidence.map((evidence) => ({ ...evidence, percentile: null })),
  })),
});

/** What a ranking gives: the reference's `Ranking`, but for its pools. */
export interface Ranking {
  readonly ranks: readonly Rank[];
  readonly state: RankState;
}

/**
 * Every merchant's ranks from the counters, in order of id: what the reference implementation of `method` gives, worked
 * out in the store. Its steps are the reference's, under the same names; a test holds the two to 1e-9 of each other.
 *
 * @param asOf ms since 1970: the time to which observations have decayed.
 * @param previous the state that the ranking of the day before left.
 */
export function rankNext(
  db: Kysely<Database>,
  method: MethodDocument,
  asOf: number,
  previous: RankState,
): Promise<Ranking> {
  return inTransaction(db, async (inner: Transaction<Database>) => {
    await clearTables(inner);
    await fillMembers(inner, method, asOf, previous);
    await fillValues(inner, method, asOf);
    await fillScores(inner, method);
    const found = await foundRows(inner, method);
    const read = rankReader(method, found);
    const needed = returnsNeeded(method);
    const merchants = new Map<string, { ranked: boolean; settled: boolean }>();
    const ranks: Rank[] = [];
    for (const row of found.rows) {
      await yieldAfterWork();
      const one = read(row);
      const { merchant, buyers, interval: ends } = one;
      const returns = needed === undefined ? null : (found.amounts.get(row.seq, needed)?.s ?? 0);
      const ground = ends && { buyers, returns, interval: ends };
      const settled = ground !== null && isSettled(ground, method, previous.merchants.get(merchant)?.settled);
      merchants.set(merchant, { ranked: row.ranked === 1, settled });
      ranks.push(settled ? one : untold(one));
    }
    const { rows: groups } = await sql<{ industry: string; peer: string }>`
select industry, peer from rank_peers`.execute(inner);
    const peers = new Map(groups.map(({ industry, peer }) => [industry, peer]));
    return { ranks: ranks.toSorted((a, b) => (a.merchant < b.merchant ? -1 : 1)), state: { peers, merchants } };
  });
}

/** The same of a market of which nothing was known before. */
export const rank = async (db: Kysely<Database>, method: MethodDocument, asOf: number): Promise<readonly Rank[]> =>
  (await rankNext(db, method, asOf, noState)).ranks;

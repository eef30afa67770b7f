import type { Kysely } from 'kysely';
import type { Database, PairsTable, ReviewsTable } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import { latest, reviewWithPair } from '../ingest/derive.ts';
import { CROWD } from './crowd-rows.ts';
import { startCrowd, judgeCrowd } from './judge-crowd.ts';
import { judge, type Judgement } from './judgement.ts';
import type { View } from './view.ts';
import type { Pair } from './pair-key.ts';
import { isEmpty, pairRows, type PairChanges } from './pair-rows.ts';
import type { CounterDeltas } from './counter-deltas.ts';

/** A pair with more orders than one person makes. */
export interface CrowdedPair {
  readonly merchant: string;
  readonly buyer: string;
  readonly orders: number;
}

/** Rows to write once pairs are updated. */
export interface UpdatedPairs {
  readonly crowded: CrowdedPair[];
  readonly pairs: PairsTable[];
  /** Pairs that were not known. */
  readonly fresh: PairsTable[];
  readonly gone: Pair[];
  /** Reviews that their pair sees otherwise than before, and those that changed by themselves. */
  readonly reviews: ReviewsTable[];
}

/** A review with what its pair says of it; the very same row where that is nothing new. */
function withPair(review: ReviewsTable, { days, paid }: Judgement): ReviewsTable {
  const { bought, since_day, won_back } = reviewWithPair(review, days, paid);
  const same = bought === review.bought && since_day === review.since_day && won_back === review.won_back;
  return same ? review : { ...review, bought, since_day, won_back };
}

/**
 * Moves the counters by what `pairs` say now less what they said when they were last looked at, and works out the
 * columns that are kept with them. Since a pair's view is a function of its rows and the clock alone, neither the order
 * of events nor their cut into batches can matter.
 */
export async function updatePairs(
  db: Kysely<Database>,
  pairs: readonly Pair[],
  changes: PairChanges,
  view: View,
  deltas: CounterDeltas,
): Promise<UpdatedPairs> {
  const updated: UpdatedPairs = { crowded: [], pairs: [], fresh: [], gone: [], reviews: [] };
  for (const pair of await pairRows(db, pairs, changes, view)) {
    await yieldAfterWork();
    const { merchant, buyer, previous, crowd, after, links } = pair;
    const linked = changes.linked.has(merchant, buyer) ? latest(links)?.action === 'link' : previous?.linked === 1;
    const judgement = crowd ? await judgeCrowd(db, pair, crowd, linked, view) : judge(pair, linked, view);
    const { orders, days } = judgement;
    if (orders > (view.crowd ?? CROWD)) {
      if (!crowd) await startCrowd(db, pair, linked, view);
      if (!linked) updated.crowded.push({ merchant, buyer, orders });
    }
    const reviews = after.reviews.map((review) => withPair(review, judgement));
    for (const [i, review] of reviews.entries()) {
      if (review !== after.reviews[i] || changes.reviews.has(review.id)) updated.reviews.push(review);
    }

    const { was, is } = judgement.views(reviews);
    deltas.move(merchant, was, is);

    if (isEmpty(pair) && links.length === 0) {
      if (previous) updated.gone.push([merchant, buyer]);
      continue;
    }
    (previous ? updated.pairs : updated.fresh).push({
      merchant,
      buyer,
      days: days.length,
      first_day: days[0] ?? null,
      second_day: days[1] ?? null,
      last_day: days.at(-1) ?? null,
      linked: linked ? 1 : 0,
      as_of: view.asOf,
      due_at: is.dueAt,
    });
  }
  return updated;
}

import type { MethodDocument } from '@huitou/contract/method-document.js';
import { observe } from '@huitou/method/observe.js';
import type { Kysely } from 'kysely';
import type { Database, PairsTable, ReviewsTable } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import { latest, purchaseDays, reviewWithPair } from '../ingest/derive.ts';
import { pairFacts } from './pair-facts.ts';
import type { Pair } from './pair-key.ts';
import { isEmpty, pairRows, type PairChanges, type PairRows } from './pair-rows.ts';
import type { CounterDeltas } from './counter-deltas.ts';

/** Under which method and until when a pair is looked at. */
export interface View {
  readonly method: MethodDocument;
  readonly asOf: number;
}

/** Rows to write once pairs are updated. */
export interface UpdatedPairs {
  readonly pairs: PairsTable[];
  /** Pairs that were not known. */
  readonly fresh: PairsTable[];
  readonly gone: Pair[];
  /** Reviews that their pair sees otherwise than before, and those that changed by themselves. */
  readonly reviews: ReviewsTable[];
}

/** A review with what its pair says of it; the very same row where that is nothing new. */
function withPair(review: ReviewsTable, orders: PairRows['after']['orders'], days: readonly number[]): ReviewsTable {
  const { bought, since_day, won_back } = reviewWithPair(review, orders, days);
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
  { method, asOf }: View,
  deltas: CounterDeltas,
): Promise<UpdatedPairs> {
  const updated: UpdatedPairs = { pairs: [], fresh: [], gone: [], reviews: [] };
  for (const pair of await pairRows(db, pairs, changes)) {
    await yieldAfterWork();
    const { merchant, buyer, previous, before, after, links } = pair;
    const linked = changes.linked.has(merchant, buyer) ? latest(links)?.action === 'link' : previous?.linked === 1;
    const days = purchaseDays(after.orders, linked);
    const reviews = after.reviews.map((review) => withPair(review, after.orders, days));
    for (const [i, review] of reviews.entries()) {
      if (review !== after.reviews[i] || changes.reviews.has(review.id)) updated.reviews.push(review);
    }

    const factsBefore = previous && pairFacts(before.orders, before.reviews, before.stars, previous.linked === 1);
    const factsAfter = pairFacts(after.orders, reviews, after.stars, linked);
    const was = factsBefore && observe(factsBefore, method, previous.as_of);
    const is = observe(factsAfter, method, asOf);
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
      as_of: asOf,
      due_at: is.dueAt,
    });
  }
  return updated;
}

import type { Event, EventOf } from '@huitou/contract/events.js';
import type { EventResult } from '@huitou/api/ports/ledger.js';
import { orderHash, purchaseKey } from '@huitou/store/purchase-key.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { rowsBy, type Key } from '../sql/look-up.ts';
import type { FreshEvents } from './fresh-events.ts';

type ReviewEvent = EventOf<'review'>;

const isOfOrder = (event: Event): event is ReviewEvent => event.type === 'review' && event.data.order != null;

const purchaseOf = ({ data: { merchant, buyer, order } }: ReviewEvent): string =>
  purchaseKey({ merchant, buyer, order: orderHash(order ?? '') });

/** Whether a review of this order is stored already: older versions took in two of one order, and both may be corrected. */
async function isCorrection(db: Kysely<Database>, { data }: ReviewEvent): Promise<boolean> {
  const row = await db
    .selectFrom('reviews')
    .select(['buyer', 'order_id'])
    .where('merchant', '=', data.merchant)
    .where('id', '=', data.id)
    .executeTakeFirst();
  return row?.buyer === data.buyer && row.order_id === data.order;
}

/**
 * Leaves out of a batch the reviews of orders about which their buyer wrote here: one order, one review, and the one that came
 * with the buyer's own token stands, also where they took it back. What is left out is not known afterwards: sent again it is
 * refused again.
 *
 * @param all - The batch that `fresh` is of.
 */
export async function withoutReviewed(
  db: Kysely<Database>,
  all: readonly Event[],
  fresh: FreshEvents,
): Promise<FreshEvents> {
  const asked = fresh.events.filter(isOfOrder);
  if (asked.length === 0) return fresh;
  const keys = new Map(
    asked.map((event): [string, Key] => [purchaseOf(event), [event.data.merchant, purchaseOf(event)]]),
  );
  const rows = await rowsBy(db, 'submissions', ['merchant', 'purchase'], [...keys.values()]);
  const written = new Map(rows.map(({ review, purchase }) => [purchase, review]));
  const refused = new Map<string, EventResult>();
  for (const event of written.size > 0 ? asked : []) {
    const review = written.get(purchaseOf(event));
    if (review === undefined || review === event.data.id || (await isCorrection(db, event))) continue;
    refused.set(event.id, { reviewed: review });
  }
  if (refused.size === 0) return fresh;
  const kept = fresh.events.map(({ id }) => !refused.has(id));
  return {
    events: fresh.events.filter((_, i) => kept[i]),
    rows: fresh.rows.filter((_, i) => kept[i]),
    // A repeat within the batch is no duplicate of what was not applied.
    answers: fresh.answers.map((answer, i) => refused.get(all[i]?.id ?? '') ?? answer),
  };
}

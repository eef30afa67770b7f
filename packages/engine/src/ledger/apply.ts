import type { Event } from '@huitou/contract/events.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { keepClock, moved, readClock } from './clock/clock.ts';
import { groupByEntity } from './ingest/group-by-entity.ts';
import { merchantChanges } from './ingest/merchant-changes.ts';
import { orderChanges } from './ingest/order-changes.ts';
import { Pairs } from './pairs/pair-key.ts';
import { clean } from './ingest/version.ts';
import { reviewChanges } from './ingest/review-changes.ts';
import { updatePairs } from './pairs/update-pairs.ts';
import { byColumn, removeBy, removePairs } from './sql/look-up.ts';
import { write } from './sql/write.ts';
import { CounterDeltas } from './pairs/counter-deltas.ts';
import { timeOf } from './ingest/times.ts';

/** Pairs looked at in one go, so that a batch about very many fits in memory. */
const SLICE = 4096;

/** What applying a batch came to. */
export interface Applied {
  readonly answers: readonly ('applied' | 'duplicate')[];
  /** Merchants of which something was said. */
  readonly merchants: readonly string[];
}

/** Which of `events` are new, by id; the first of a repeat within the batch is. */
async function freshOf(db: Kysely<Database>, events: readonly Event[]): Promise<Set<number>> {
  const ids = events.map(({ id }) => clean(id));
  const known = new Set((await byColumn(db, 'events', 'id', new Set(ids))).map(({ id }) => id));
  const fresh = new Set<number>();
  for (const [i, id] of ids.entries()) {
    if (!known.has(id)) fresh.add(i);
    known.add(id);
  }
  return fresh;
}

/** Applies a batch inside the transaction `db`, at the time `now` (ms). */
export async function apply(
  db: Kysely<Database>,
  method: MethodDocument,
  all: readonly Event[],
  now: number,
): Promise<Applied> {
  const fresh = await freshOf(db, all);
  const answers = all.map((_, i) => (fresh.has(i) ? 'applied' : 'duplicate'));
  const events = all.filter((_, i) => fresh.has(i));
  if (events.length === 0) return { answers, merchants: [] };

  const clock = await readClock(db);
  const next = moved(
    clock,
    events.reduce((newest, { at }) => Math.max(newest, timeOf(at)), 0),
    now,
  );
  const byEntity = groupByEntity(events);
  const { orders, refunds } = await orderChanges(db, byEntity);
  const { reviews, stars, replies, moderations, linked } = await reviewChanges(db, byEntity, method);

  const touched = new Pairs();
  // Also by events that came too late to change anything: who is known must not depend on the order of arrival.
  const referencedMerchants = new Set<string>();
  for (const { data } of events) if ('merchant' in data) referencedMerchants.add(data.merchant);
  for (const { before, after } of [...orders.values(), ...reviews.values()]) {
    for (const row of [before, after]) {
      touched.add(row?.merchant, row?.buyer);
      // A dispatch names only its order.
      if (row?.merchant) referencedMerchants.add(row.merchant);
    }
  }
  for (const [merchant, buyer] of linked.list()) {
    touched.add(merchant, buyer);
    referencedMerchants.add(merchant);
  }
  const about = await merchantChanges(db, byEntity, referencedMerchants);

  const deltas = new CounterDeltas(method);
  const view = { method, asOf: next.asOf };
  const changes = { orders, reviews, stars, moderations, linked };
  const pairs = touched.list();
  const updated = [];
  for (let from = 0; from < pairs.length; from += SLICE) {
    updated.push(await updatePairs(db, pairs.slice(from, from + SLICE), changes, view, deltas));
  }

  await write(
    db,
    'events',
    events.map(({ id }) => ({ id: clean(id) })),
  );
  await write(db, 'industries', about.industries);
  await write(db, 'merchants', about.merchants);
  await write(db, 'goods', about.goods);
  await write(db, 'rooms', about.rooms);
  await write(
    db,
    'orders',
    Array.from(orders.values(), ({ after }) => after),
  );
  await write(db, 'refunds', refunds);
  await removeBy(db, 'review_stars', 'review', stars.keys());
  await write(db, 'review_stars', [...stars.values()].flat());
  await write(db, 'replies', replies);
  await write(db, 'moderations', [...moderations.values()]);
  for (const slice of updated) {
    await write(db, 'reviews', slice.reviews);
    await write(db, 'pairs', slice.pairs);
    await removePairs(db, slice.gone);
  }
  await write(db, 'counters', deltas.rows(), 'add');
  await keepClock(db, clock, next);
  return { answers, merchants: [...new Set([...referencedMerchants, ...byEntity.merchant.keys()])] };
}

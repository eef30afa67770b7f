import type { Event } from '@huitou/contract/events.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';
import { keepClock, moved, readClock } from './clock.ts';
import { gather } from './gather.ts';
import { merchantChanges } from './merchant-changes.ts';
import { orderChanges } from './order-changes.ts';
import { Pairs } from './pair-key.ts';
import { clean } from './rev.ts';
import { reviewChanges } from './review-changes.ts';
import { settle } from './settle.ts';
import { byColumn, removeBy, removePairs } from './look-up.ts';
import { write } from './write.ts';
import { Tally } from './tally.ts';
import { timeOf } from './times.ts';

/** Pairs looked at in one go, so that a merchant with a million buyers that moves to another industry fits in memory. */
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
  const gathered = gather(events);
  const { orders, refunds } = await orderChanges(db, gathered);
  const { reviews, stars, replies, moderations, linked } = await reviewChanges(db, gathered, method);

  const touched = new Pairs();
  // Also by events that came too late to change anything: who is known must not depend on the order of arrival.
  const spokenOf = new Set<string>();
  for (const { data } of events) if ('merchant' in data) spokenOf.add(data.merchant);
  for (const { before, after } of [...orders.values(), ...reviews.values()]) {
    for (const row of [before, after]) {
      touched.add(row?.merchant, row?.buyer);
      // A dispatch names only its order.
      if (row?.merchant) spokenOf.add(row.merchant);
    }
  }
  for (const [merchant, buyer] of linked.list()) {
    touched.add(merchant, buyer);
    spokenOf.add(merchant);
  }
  const about = await merchantChanges(db, gathered, spokenOf, method);
  if (about.moved.length > 0) {
    const rows = await db
      .selectFrom('pairs')
      .select(['merchant', 'buyer'])
      .where('merchant', 'in', about.moved)
      .execute();
    for (const { merchant, buyer } of rows) touched.add(merchant, buyer);
  }

  const tally = new Tally(method);
  const view = { method, asOf: next.asOf, returnDays: about.returnDays };
  const changes = { orders, reviews, stars, moderations, linked };
  const pairs = touched.list();
  const settled = [];
  for (let from = 0; from < pairs.length; from += SLICE) {
    settled.push(await settle(db, pairs.slice(from, from + SLICE), changes, view, tally));
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
  for (const slice of settled) {
    await write(db, 'reviews', slice.reviews);
    await write(db, 'pairs', slice.pairs);
    await removePairs(db, slice.gone);
  }
  await write(db, 'counters', tally.rows(), 'add');
  await keepClock(db, clock, next);
  return { answers, merchants: [...new Set([...spokenOf, ...gathered.merchant.keys()])] };
}

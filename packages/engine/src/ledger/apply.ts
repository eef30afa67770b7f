import type { Event } from '@huitou/contract/events.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { EventResult } from '@huitou/api/ports/ledger.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { forget } from './erase/forget.ts';
import { keepClock, moved, readClock } from './clock/clock.ts';
import { Directory } from './ingest/directory.ts';
import { freshEvents } from './ingest/fresh-events.ts';
import { keepEvents } from './ingest/known-events.ts';
import { groupByEntity } from './ingest/group-by-entity.ts';
import { merchantChanges } from './ingest/merchant-changes.ts';
import { orderChanges } from './ingest/order-changes.ts';
import { takeReleased } from './ingest/released-reviews.ts';
import { Pairs } from './pairs/pair-key.ts';
import { appendixChanges } from './ingest/appendix-changes.ts';
import { reviewChanges } from './ingest/review-changes.ts';
import { withoutReviewed } from './ingest/reviewed-purchases.ts';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import { pairChanges } from './pairs/pair-rows.ts';
import { updatePairs, type CrowdedPair } from './pairs/update-pairs.ts';
import { removeKeys } from './sql/look-up.ts';
import { write } from './sql/write.ts';
import { writeChanges, writePlaced } from './write-changes.ts';
import { CounterDeltas } from './pairs/counter-deltas.ts';
import { timeOf } from './ingest/times.ts';

/** Pairs looked at in one go, so that a batch about very many fits in memory. */
const SLICE = 4096;

/** What applying a batch came to. */
export interface Applied {
  readonly answers: readonly EventResult[];
  /** Merchants of which something was said. */
  readonly merchants: readonly string[];
  /** Pairs of the batch that are more than one person, by their number of orders. */
  readonly crowded: readonly CrowdedPair[];
}

/** Applies a batch inside the transaction `db`, at the time `now` (ms). `crowd` is the least size of one, for tests. */
export async function apply(
  db: Kysely<Database>,
  method: MethodDocument,
  all: readonly Event[],
  now: number,
  crowd?: number,
): Promise<Applied> {
  const { events: sent, rows: sentRows, answers } = await withoutReviewed(db, all, await freshEvents(db, all));
  if (sent.length === 0) return { answers, merchants: [], crowded: [] };

  const released = await freshEvents(db, await takeReleased(db, sent));
  const fresh = [...sent, ...released.events];
  const rows = [...sentRows, ...released.rows];
  const clock = await readClock(db);
  const next = moved(
    clock,
    // That somebody is to be forgotten says nothing of how far the platform's feed has come.
    fresh.reduce((newest, { at, type }) => (type === 'erase' ? newest : Math.max(newest, timeOf(at))), 0),
    now,
  );
  const view = { method, asOf: next.asOf, crowd };
  const { events, ...forgotten } = await forget(db, view, fresh, now);
  const byEntity = await groupByEntity(events);
  const directory = new Directory(db);
  const ofOrders = await orderChanges(db, directory, byEntity);
  const ofReviews = await reviewChanges(db, directory, byEntity, method);
  const ofAppendices = await appendixChanges(db, directory, byEntity, ofReviews.reviews);
  const { orders } = ofOrders;
  const { reviews, stars, said, linked } = ofReviews;

  const touched = new Pairs();
  // Also by events that came too late to change anything: who is known must not depend on the order of arrival.
  const referencedMerchants = new Set(ofAppendices.merchants);
  for (const { data } of events) if ('merchant' in data) referencedMerchants.add(data.merchant);
  for (const { before, after } of [...orders.values(), ...reviews.values()]) {
    await yieldAfterWork();
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
  const about = await merchantChanges(db, directory, byEntity, referencedMerchants);

  const deltas = new CounterDeltas(method);
  const changes = pairChanges({ orders, reviews, stars, moderations: said, linked });
  const pairs = touched.list();
  const updated = [];
  for (let from = 0; from < pairs.length; from += SLICE) {
    updated.push(await updatePairs(db, pairs.slice(from, from + SLICE), changes, view, deltas));
  }

  await keepEvents(db, rows);
  await write(db, 'things', directory.fresh(), 'never');
  await write(db, 'things', directory.moved());
  await writeChanges(db, ofOrders, ofReviews, about);
  await writePlaced(db, 'appendices', ofAppendices.appendices);
  for (const slice of updated) {
    await write(db, 'reviews', slice.reviews);
    await write(db, 'pairs', slice.fresh, 'never');
    await write(db, 'pairs', slice.pairs);
    await removeKeys(db, 'pairs', slice.gone);
  }
  await write(db, 'counters', deltas.rows(), 'add');
  await forgotten.finish();
  await keepClock(db, clock, next);
  return {
    answers: answers.map((answer, i) => (answer === 'applied' && forgotten.answers.get(all[i] as Event)) || answer),
    merchants: [...new Set([...referencedMerchants, ...byEntity.merchant.keys(), ...forgotten.merchants])],
    crowded: updated.flatMap((slice) => slice.crowded),
  };
}

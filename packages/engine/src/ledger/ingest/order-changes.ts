import type { Kysely } from 'kysely';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';
import type { Database, OrdersTable } from '@huitou/store/schema.js';
import { refundTimes } from './derive.ts';
import type { Directory } from './directory.ts';
import type { EventsByEntity } from './group-by-entity.ts';
import { lastWrites } from './last-write-wins.ts';
import { mergeRows } from './merge-rows.ts';
import { movedRefunds } from './moved-refunds.ts';
import { isLater } from './version.ts';
import { orderRow, refundRow, unknownOrder } from './order-rows.ts';
import { placedRows, type PlacedRows } from './placed-rows.ts';
import { rowsBy, rowsByKey, type Key } from '../sql/look-up.ts';
import { timeOf } from './times.ts';

type Refund = Database['refunds'];

/** A row as it stood (undefined: not at all) and as it will stand. */
export interface Change<R> {
  readonly before: R | undefined;
  readonly after: R;
}

export interface OrderChanges {
  readonly orders: ReadonlyMap<string, Change<OrdersTable>>;
  readonly placed: PlacedRows<'orders'>;
  readonly refunds: PlacedRows<'refunds'>;
}

/** What a batch says of an order, its dispatch and its delivery, over what was known. */
function merge(byEntity: EventsByEntity, id: string, known: OrdersTable): OrdersTable {
  let row = known;
  const order = byEntity.order.get(id);
  if (order && isLater(order.rev, row.rev)) row = orderRow(row, order);
  const sent = byEntity.dispatched.get(id);
  if (sent && isLater(sent.rev, row.dispatched_rev)) {
    row = { ...row, dispatched_at: timeOf(sent.data.dispatchedAt), dispatched_rev: sent.rev };
  }
  const arrived = byEntity.delivered.get(id);
  if (arrived && isLater(arrived.rev, row.delivered_rev)) {
    row = { ...row, delivered_at: timeOf(arrived.data.deliveredAt), delivered_rev: arrived.rev };
  }
  return row;
}

/** Orders that refunds are about, or were. */
function refundedBy(changed: ReadonlyMap<string, Refund>, stored: ReadonlyMap<string, Refund>): Set<string> {
  const refunded = new Set<string>();
  for (const [id, { order_id }] of changed) {
    refunded.add(order_id);
    const before = stored.get(id);
    if (before) refunded.add(before.order_id);
  }
  return refunded;
}

/** Works out what a batch changes about orders. A refund that comes before its order waits in its own table. */
export async function orderChanges(
  db: Kysely<Database>,
  directory: Directory,
  byEntity: EventsByEntity,
): Promise<OrderChanges> {
  const lying = await directory.find('refund', byEntity.refund.keys());
  const asked = Array.from(lying, ([id, { merchant, owner }]): Key => [merchant, owner, id]);
  const said = await lastWrites(db, 'refunds', asked, byEntity.refund, refundRow);
  const refunded = refundedBy(said.changed, said.stored);
  const ids = new Set([
    ...byEntity.order.keys(),
    ...byEntity.dispatched.keys(),
    ...byEntity.delivered.keys(),
    ...refunded,
  ]);
  const places = await directory.find('order', ids);
  const known = Array.from(places, ([id, { merchant, owner }]): Key => [merchant, owner, id]);
  const stored = new Map((await rowsByKey(db, 'orders', known)).map((row) => [row.id, row]));

  const merged = new Map<string, OrdersTable>();
  const needed: Key[] = [];
  for (const id of ids) {
    await yieldAfterWork();
    const before = stored.get(id);
    const after = merge(byEntity, id, before ?? unknownOrder(id));
    merged.set(id, after);
    const merchant = before?.merchant ?? '';
    if (!before || refunded.has(id) || after.merchant !== merchant) needed.push([merchant, id]);
  }
  const refunds = await rowsBy(db, 'refunds', ['merchant', 'order_id'], needed);
  const refundsOf = mergeRows(refunds, said.changed, ({ order_id }) => order_id);

  const orders = new Map<string, Change<OrdersTable>>();
  for (const [id, row] of merged) {
    await yieldAfterWork();
    const before = stored.get(id);
    let after = row;
    // Nothing is said of it but that it was refunded.
    if (!before && after.rev + after.dispatched_rev + after.delivered_rev === '') continue;
    if (!before || refunded.has(id)) after = { ...after, ...refundTimes(refundsOf.get(id) ?? []) };
    if (after !== before) orders.set(id, { before, after });
  }
  const standing = new Map([...refunds.map((row) => [row.id, row] as const), ...said.stored]);
  const merchantOf = (id: string): string => (orders.get(id)?.after ?? stored.get(id))?.merchant ?? '';
  return {
    orders,
    placed: placedRows(
      directory,
      'order',
      stored,
      Array.from(orders.values(), ({ after }) => after),
    ),
    refunds: placedRows(directory, 'refund', standing, movedRefunds(refundsOf, said.changed, merchantOf)),
  };
}

import type { Kysely } from 'kysely';
import type { Database, OrdersTable } from '@huitou/store/schema.js';
import { refundTimes } from './derive.ts';
import type { EventsByEntity } from './group-by-entity.ts';
import { lastWrites } from './last-write-wins.ts';
import { mergeRows } from './merge-rows.ts';
import { isLater } from './version.ts';
import { orderRow, refundRow, unknownOrder } from './order-rows.ts';
import { byColumn } from '../sql/look-up.ts';
import { timeOf } from './times.ts';

/** A row as it stood (undefined: not at all) and as it will stand. */
export interface Change<R> {
  readonly before: R | undefined;
  readonly after: R;
}

export interface OrderChanges {
  readonly orders: ReadonlyMap<string, Change<OrdersTable>>;
  readonly refunds: readonly Database['refunds'][];
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

/** Works out what a batch changes about orders. A refund that comes before its order waits in its own table. */
export async function orderChanges(db: Kysely<Database>, byEntity: EventsByEntity): Promise<OrderChanges> {
  const refunds = await lastWrites(db, 'refunds', byEntity.refund, refundRow);
  const refunded = new Set<string>();
  for (const [id, { order_id }] of refunds.changed) {
    refunded.add(order_id);
    const before = refunds.stored.get(id);
    if (before) refunded.add(before.order_id);
  }

  const ids = new Set([
    ...byEntity.order.keys(),
    ...byEntity.dispatched.keys(),
    ...byEntity.delivered.keys(),
    ...refunded,
  ]);
  if (ids.size === 0) return { orders: new Map(), refunds: [] };
  const stored = new Map((await byColumn(db, 'orders', 'id', ids)).map((row) => [row.id, row]));
  const asked = [...ids].filter((id) => refunded.has(id) || !stored.has(id));
  const known = asked.length === 0 ? [] : await byColumn(db, 'refunds', 'order_id', asked);
  const refundsOf = mergeRows(known, refunds.changed, ({ order_id }) => order_id);

  const orders = new Map<string, Change<OrdersTable>>();
  for (const id of ids) {
    const before = stored.get(id);
    const blank = before ?? unknownOrder(id);
    let after = merge(byEntity, id, blank);
    if (!before && after === blank) continue;
    if (!before || refunded.has(id)) after = { ...after, ...refundTimes(refundsOf.get(id) ?? []) };
    if (after !== before) orders.set(id, { before, after });
  }
  return { orders, refunds: [...refunds.changed.values()] };
}

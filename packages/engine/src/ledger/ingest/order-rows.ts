import type { Database, OrdersTable } from '@huitou/store/schema.js';
import { flag, json } from './cell.ts';
import { UNSAID } from './version.ts';
import type { LatestEvent } from './latest-event.ts';
import { dayOf, timeOf, timeOrNull } from './times.ts';

// What an event says, as the row it becomes. An event states all of its thing: what it leaves out is not known.

/** An order of which nothing has been said. */
export const unknownOrder = (id: string): OrdersTable => ({
  merchant: '',
  buyer: '',
  id,
  paid_at: null,
  day: null,
  dispatch_by: null,
  deliver_by: null,
  room: null,
  goods: '[]',
  linked: 0,
  rev: UNSAID,
  dispatched_at: null,
  dispatched_rev: UNSAID,
  delivered_at: null,
  delivered_rev: UNSAID,
  quality_refund_at: null,
  void_at: null,
  excused_at: null,
});

/** What an `order` event says, over what is known of its dispatch, delivery and refunds. */
export const orderRow = (known: OrdersTable, { data, rev }: LatestEvent<'order'>): OrdersTable => ({
  ...known,
  merchant: data.merchant,
  buyer: data.buyer,
  paid_at: timeOf(data.paidAt),
  day: dayOf(data.paidAt),
  dispatch_by: timeOrNull(data.dispatchBy),
  deliver_by: timeOrNull(data.deliverBy),
  room: data.room ?? null,
  goods: json(data.goods ?? []),
  linked: flag(data.linked),
  rev,
});

/** A refund; where it lies is for its order to say. */
export const refundRow = ({ data, rev }: LatestEvent<'refund'>): Database['refunds'] => ({
  merchant: '',
  order_id: data.order,
  id: data.id,
  refunded_at: timeOf(data.refundedAt),
  reason: data.reason,
  full_refund: flag(data.full),
  rev,
});

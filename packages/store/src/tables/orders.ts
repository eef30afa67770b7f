// Who bought what of whom.
import type { Flag } from './flag.ts';

/** An order; of one that is only known from its dispatch or delivery merchant and buyer are '', paid_at and day null. */
export interface OrdersTable {
  merchant: string;
  buyer: string;
  id: string;
  paid_at: number | null;
  day: number | null;
  dispatch_by: number | null;
  deliver_by: number | null;
  room: string | null;
  /** JSON list of goods ids. */
  goods: string;
  linked: Flag;
  rev: string;
  dispatched_at: number | null;
  dispatched_rev: string;
  delivered_at: number | null;
  delivered_rev: string;
  /** The first refund for quality, the first full one and the first change of mind, worked out from `refunds`. */
  quality_refund_at: number | null;
  void_at: number | null;
  excused_at: number | null;
}

export interface RefundsTable {
  /** Its order's, '' while that is not known. */
  merchant: string;
  order_id: string;
  id: string;
  refunded_at: number;
  reason: string;
  full_refund: Flag;
  rev: string;
}

/** One buyer with one merchant: stands while an order, a review or a link between them is known. */
export interface PairsTable {
  merchant: string;
  buyer: string;
  /** Different days with a purchase that stands: neither given back whole nor linked. */
  days: number;
  first_day: number | null;
  second_day: number | null;
  last_day: number | null;
  linked: Flag;
  /** The clock at which this pair's part of the counters was last worked out. */
  as_of: number;
  /** When that part changes by itself; null if it never does. */
  due_at: number | null;
}

/** A pair with more orders than one person makes: what is known of all of them together. */
export interface CrowdsTable {
  merchant: string;
  buyer: string;
  orders: number;
  /** When the latest order was paid that was not taken back, in milliseconds. */
  last_paid: number | null;
}

/** How many of a crowd's orders lie on a day. */
export interface CrowdDaysTable {
  merchant: string;
  buyer: string;
  day: number;
  /** Paid by the clock with which the pair was last looked at. */
  seen: number;
  /** Of those, purchases still by that clock. */
  bought: number;
  /** Never refunded in full, whatever the clock says. */
  stands: number;
}

/** Orders of a crowd that will say something else by themselves, at the time `due_at` (ms). */
export interface CrowdOrdersTable {
  merchant: string;
  buyer: string;
  due_at: number;
  id: string;
}

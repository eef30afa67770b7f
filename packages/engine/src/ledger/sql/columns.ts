import { primaryKeys } from '@huitou/store/primary-keys.js';
import type { Database } from '@huitou/store/schema.js';

/** A table that the ledger keeps; the others are filled by ranking and publishing. */
export type Kept = Exclude<
  keyof Database,
  | 'standings'
  | 'peer_groups'
  | 'daily'
  | 'snapshots'
  | 'rankings'
  | 'review_topics'
  | 'review_readings'
  | 'review_versions'
  | 'inbox_marks'
  | 'remedies'
  | 'pictures'
  | 'held_reviews'
  | 'review_bands'
  | 'review_requests'
  | 'review_edits'
  | 'review_reports'
  | 'review_votes'
  | 'moderation_decisions'
  | 'log_entries'
  | 'log_nodes'
  | 'log_heads'
  | 'log_subjects'
  | 'signals'
>;

export type Column<T extends Kept> = keyof Database[T] & string;

type TypeOf<V> = Exclude<V, null> extends string ? 'text' : 'whole' | 'real';

const refund = { refunded_at: 'whole', reason: 'text', full_refund: 'whole' } as const;
const derivedOfReview = {
  ...({ bought: 'whole', since_day: 'whole', overall: 'real', improve: 'text', first_reply: 'text' } as const),
  ...({ replied_at: 'whole', won_back: 'whole', folded: 'text', counts: 'whole' } as const),
  ...({ votes_for: 'whole', weight_for: 'whole', weight_against: 'whole', helpfulness: 'real' } as const),
};

/** The columns that the ledger reads and writes, table by table, in the order in which it binds them, with their types. */
export const columnTypes: { readonly [T in Kept]: { readonly [C in Column<T>]: TypeOf<Database[T][C]> } } = {
  events: { id_high: 'whole', id_low: 'whole', content: 'whole' },
  recent_events: { id_high: 'whole', id_low: 'whole', content: 'whole' },
  things: { kind: 'whole', id: 'text', merchant: 'text', owner: 'text' },
  meta: { key: 'text', value: 'text' },
  erasures: { hash: 'text', seed: 'text', at: 'whole', counts: 'text' },
  industries: { id: 'text', name: 'text', names: 'text', parent: 'text', rev: 'text' },
  venues: {
    ...({ id: 'text', name: 'text', names: 'text', theme: 'text', industries: 'text' } as const),
    ...({ opens_at: 'whole', closes_at: 'whole', ticket: 'text', paid: 'text', rev: 'text' } as const),
  },
  merchants: {
    ...({ id: 'text', name: 'text', names: 'text', industry: 'text', avatar: 'text' } as const),
    ...({ sites: 'text', services: 'text', rev: 'text', seq: 'whole' } as const),
  },
  goods: { merchant: 'text', id: 'text', name: 'text', names: 'text', image: 'text', rev: 'text' },
  rooms: {
    ...({ merchant: 'text', id: 'text', name: 'text', names: 'text', host: 'text', host_kind: 'text' } as const),
    ...({ live: 'whole', session: 'text', rev: 'text' } as const),
  },
  orders: {
    ...({ merchant: 'text', buyer: 'text', id: 'text', paid_at: 'whole', day: 'whole' } as const),
    ...({ dispatch_by: 'whole', deliver_by: 'whole', room: 'text', goods: 'text', linked: 'whole' } as const),
    ...({ rev: 'text', dispatched_at: 'whole', dispatched_rev: 'text' } as const),
    ...({ delivered_at: 'whole', delivered_rev: 'text' } as const),
    ...({ quality_refund_at: 'whole', void_at: 'whole', excused_at: 'whole' } as const),
  },
  refunds: { merchant: 'text', order_id: 'text', id: 'text', ...refund, rev: 'text' },
  reviews: {
    ...({ merchant: 'text', id: 'text', buyer: 'text', order_id: 'text', goods: 'text' } as const),
    ...({ written_at: 'whole', day: 'whole', text: 'text', lang: 'text', media: 'text' } as const),
    ...({ would_buy_again: 'whole', author: 'text', avatar: 'text', helpful: 'whole', rev: 'text' } as const),
    topics: 'text',
    ...derivedOfReview,
  },
  review_stars: { merchant: 'text', review: 'text', dimension: 'text', stars: 'real' },
  replies: {
    ...({ merchant: 'text', review: 'text', id: 'text', replied_at: 'whole', day: 'whole' } as const),
    ...({ text: 'text', rev: 'text' } as const),
  },
  appendices: {
    ...({ merchant: 'text', review: 'text', id: 'text', written_at: 'whole', day: 'whole' } as const),
    ...({ text: 'text', rev: 'text' } as const),
  },
  moderations: {
    ...({ merchant: 'text', id: 'text', action: 'text', review: 'text', buyer: 'text', reason: 'text' } as const),
    ...({ level: 'text', until: 'whole', at: 'whole', rev: 'text' } as const),
    ...({ day: 'whole', decided_by: 'text', rule: 'text' } as const),
  },
  pairs: {
    ...({ merchant: 'text', buyer: 'text', days: 'whole', first_day: 'whole', second_day: 'whole' } as const),
    ...({ last_day: 'whole', linked: 'whole', as_of: 'whole', due_at: 'whole' } as const),
  },
  submissions: {
    ...({ merchant: 'text', review: 'text', asked: 'text', body: 'text', at: 'whole' } as const),
    ...({ answer: 'text', purchase: 'text' } as const),
  },
  crowds: { merchant: 'text', buyer: 'text', orders: 'whole', last_paid: 'whole' },
  crowd_days: { merchant: 'text', buyer: 'text', day: 'whole', seen: 'whole', bought: 'whole', stands: 'whole' },
  crowd_orders: { merchant: 'text', buyer: 'text', due_at: 'whole', id: 'text' },
  counters: { merchant: 'text', measure: 'text', s: 'real', n: 'real', q: 'real' },
};

/** The names of those columns. */
export const columns = Object.fromEntries(
  Object.entries(columnTypes).map(([table, types]) => [table, Object.keys(types)]),
) as unknown as { readonly [T in Kept]: readonly Column<T>[] };

/**
 * The columns of an order that its pair is judged by. Half the bytes of a row: orders are read again with every event
 * about their pair.
 */
export const judged = [
  ...(['merchant', 'buyer', 'id', 'paid_at', 'day', 'dispatch_by', 'deliver_by', 'linked'] as const),
  ...(['dispatched_at', 'delivered_at', 'quality_refund_at', 'void_at', 'excused_at'] as const),
] satisfies readonly (keyof Database['orders'])[];

/** An order as its pair is judged by it. */
export type JudgedOrder = Pick<Database['orders'], (typeof judged)[number]>;

/** What tells the rows of a table apart. */
export const keys: { readonly [T in Kept]: readonly Column<T>[] } = primaryKeys;

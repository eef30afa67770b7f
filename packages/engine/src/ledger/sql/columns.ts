import { primaryKeys } from '@huitou/store/primary-keys.js';
import type { Database } from '@huitou/store/schema.js';

/** A table that the ledger keeps; the others are filled by ranking and publishing. */
export type Kept = Exclude<
  keyof Database,
  'standings' | 'peer_groups' | 'daily' | 'snapshots' | 'review_topics' | 'review_readings' | 'review_versions'
>;

/** The columns that the ledger reads and writes, table by table, in the order in which it binds them. */
export const columns: { readonly [T in Kept]: readonly (keyof Database[T] & string)[] } = {
  events: ['id'],
  meta: ['key', 'value'],
  industries: ['id', 'name', 'names', 'parent', 'rev'],
  merchants: ['id', 'name', 'names', 'industry', 'avatar', 'sites', 'services', 'rev', 'seq'],
  goods: ['id', 'merchant', 'name', 'names', 'image', 'rev'],
  rooms: ['id', 'merchant', 'name', 'names', 'host', 'live', 'rev'],
  orders: [
    ...([
      'id',
      'merchant',
      'buyer',
      'paid_at',
      'day',
      'dispatch_by',
      'deliver_by',
      'room',
      'goods',
      'linked',
      'rev',
    ] as const),
    ...(['dispatched_at', 'dispatched_rev', 'delivered_at', 'delivered_rev'] as const),
    ...(['quality_refund_at', 'void_at', 'excused_at'] as const),
  ],
  refunds: ['id', 'order_id', 'refunded_at', 'reason', 'full_refund', 'rev'],
  reviews: [
    ...(['id', 'merchant', 'buyer', 'order_id', 'goods', 'written_at', 'day', 'text', 'lang', 'media'] as const),
    ...(['would_buy_again', 'author', 'avatar', 'helpful', 'rev'] as const),
    ...([
      'bought',
      'since_day',
      'overall',
      'improve',
      'first_reply',
      'replied_at',
      'won_back',
      'folded',
      'counts',
    ] as const),
  ],
  review_stars: ['review', 'dimension', 'stars'],
  replies: ['id', 'review', 'replied_at', 'day', 'text', 'rev'],
  moderations: [
    ...(['id', 'action', 'merchant', 'review', 'buyer', 'reason', 'level', 'until', 'at', 'rev'] as const),
    ...(['day', 'decided_by', 'rule'] as const),
  ],
  pairs: ['merchant', 'buyer', 'days', 'first_day', 'second_day', 'last_day', 'linked', 'as_of', 'due_at'],
  counters: ['merchant', 'measure', 's', 'n', 'q'],
};

/**
 * The columns of an order that its pair is judged by. Half the bytes of a row: orders are read again with every event
 * about their pair.
 */
export const judged = [
  ...(['id', 'merchant', 'buyer', 'paid_at', 'day', 'dispatch_by', 'deliver_by', 'linked'] as const),
  ...(['dispatched_at', 'delivered_at', 'quality_refund_at', 'void_at', 'excused_at'] as const),
] satisfies readonly (keyof Database['orders'])[];

/** An order as its pair is judged by it. */
export type JudgedOrder = Pick<Database['orders'], (typeof judged)[number]>;

/** What tells the rows of a table apart. */
export const keys: { readonly [T in Kept]: readonly (keyof Database[T] & string)[] } = primaryKeys;

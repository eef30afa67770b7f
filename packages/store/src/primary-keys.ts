import type { Database } from './schema.ts';

/** Every table, with the columns that tell its rows apart. */
export const primaryKeys = {
  events: ['id'],
  meta: ['key'],
  industries: ['id'],
  merchants: ['id'],
  goods: ['id'],
  rooms: ['id'],
  orders: ['id'],
  refunds: ['id'],
  reviews: ['id'],
  review_stars: ['review', 'dimension'],
  replies: ['id'],
  moderations: ['id'],
  pairs: ['merchant', 'buyer'],
  counters: ['merchant', 'measure'],
  standings: ['merchant'],
  peer_groups: ['industry'],
  daily: ['merchant', 'day'],
  snapshots: ['merchant'],
  review_topics: ['merchant', 'topic', 'review'],
  review_readings: ['review'],
  review_versions: ['merchant'],
} satisfies { readonly [T in keyof Database]: readonly (keyof Database[T] & string)[] };

export type Table = keyof Database;

export const tableNames = Object.keys(primaryKeys) as Table[];

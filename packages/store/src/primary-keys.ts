import type { Database } from './schema.ts';

/** Every table, with the columns that tell its rows apart, in the order in which its rows are kept. */
export const primaryKeys = {
  events: ['id_high', 'id_low'],
  recent_events: ['id_high', 'id_low'],
  things: ['kind', 'id'],
  meta: ['key'],
  erasures: ['hash'],
  industries: ['id'],
  merchants: ['id'],
  goods: ['merchant', 'id'],
  rooms: ['merchant', 'id'],
  orders: ['merchant', 'buyer', 'id'],
  refunds: ['merchant', 'order_id', 'id'],
  reviews: ['merchant', 'id'],
  review_stars: ['merchant', 'review', 'dimension'],
  replies: ['merchant', 'review', 'id'],
  appendices: ['merchant', 'review', 'id'],
  moderations: ['merchant', 'id'],
  pairs: ['merchant', 'buyer'],
  submissions: ['merchant', 'review'],
  inbox_marks: ['merchant', 'review'],
  remedies: ['merchant', 'review'],
  pictures: ['merchant', 'picture', 'review'],
  held_reviews: ['merchant', 'review'],
  review_bands: ['merchant', 'review', 'band'],
  review_edits: ['merchant', 'review'],
  review_votes: ['merchant', 'review', 'buyer'],
  review_reports: ['merchant', 'day', 'review', 'reporter', 'reason'],
  review_requests: ['merchant', 'review', 'asked'],
  moderation_decisions: ['merchant', 'at', 'id'],
  crowds: ['merchant', 'buyer'],
  crowd_days: ['merchant', 'buyer', 'day'],
  crowd_orders: ['merchant', 'buyer', 'due_at', 'id'],
  counters: ['merchant', 'measure'],
  standings: ['merchant'],
  peer_groups: ['industry'],
  daily: ['merchant', 'day'],
  snapshots: ['merchant'],
  review_topics: ['merchant', 'topic', 'review'],
  review_readings: ['merchant', 'review'],
  review_versions: ['merchant'],
} satisfies { readonly [T in keyof Database]: readonly (keyof Database[T] & string)[] };

export type Table = keyof Database;

export const tableNames = Object.keys(primaryKeys) as Table[];

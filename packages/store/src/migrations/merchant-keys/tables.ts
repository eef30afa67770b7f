import { sql, type RawBuilder } from 'kysely';
import type { Columns, Keys } from '../../create-table.ts';

interface Moved {
  readonly name: string;
  readonly columns: Columns;
  readonly keys: Keys;
  /** The merchant of a row `o` of the old table. */
  readonly merchant: RawBuilder<unknown>;
  readonly from: RawBuilder<unknown>;
}

const own = sql.ref('o.merchant');
const old = (name: string): RawBuilder<unknown> => sql`from ${sql.table(`old_${name}`)} as o`;
const ofReview = (name: string): RawBuilder<unknown> => sql`${old(name)} left join old_reviews as r on r.id = o.review`;
const parts = { keyed: true, partitioned: true } as const;

const named = { merchant: 'text', id: 'text', name: 'text' } as const;

/** The columns of each table as of this step; later steps add to them. */
export const tables: readonly Moved[] = [
  {
    name: 'orders',
    columns: {
      ...({ merchant: 'text', buyer: 'text', id: 'text', paid_at: 'whole?', day: 'whole?' } as const),
      ...({ dispatch_by: 'whole?', deliver_by: 'whole?', room: 'text?', goods: 'text', linked: 'whole' } as const),
      ...({ rev: 'text', dispatched_at: 'whole?', dispatched_rev: 'text' } as const),
      ...({ delivered_at: 'whole?', delivered_rev: 'text' } as const),
      ...({ quality_refund_at: 'whole?', void_at: 'whole?', excused_at: 'whole?' } as const),
    },
    keys: { key: ['merchant', 'buyer', 'id'], ...parts },
    merchant: sql`coalesce(o.merchant, '')`,
    // A buyer that is not known is one without a name.
    from: sql`from (select id, merchant, coalesce(buyer, '') as buyer, paid_at, day, dispatch_by, deliver_by, room, goods,
      linked, rev, dispatched_at, dispatched_rev, delivered_at, delivered_rev, quality_refund_at, void_at, excused_at
      from old_orders) as o`,
  },
  {
    name: 'refunds',
    columns: {
      ...({ merchant: 'text', order_id: 'text', id: 'text', refunded_at: 'whole', reason: 'text' } as const),
      ...({ full_refund: 'whole', rev: 'text' } as const),
    },
    keys: { key: ['merchant', 'order_id', 'id'], ...parts },
    merchant: sql`coalesce(r.merchant, '')`,
    from: sql`${old('refunds')} left join old_orders as r on r.id = o.order_id`,
  },
  {
    name: 'reviews',
    columns: {
      ...({ merchant: 'text', id: 'text', buyer: 'text', order_id: 'text?', goods: 'text?' } as const),
      ...({ written_at: 'whole', day: 'whole', text: 'text', lang: 'text?', media: 'text' } as const),
      ...({ would_buy_again: 'whole?', author: 'text?', avatar: 'text?', helpful: 'whole', rev: 'text' } as const),
      ...({ bought: 'whole', since_day: 'whole?', overall: 'real?', improve: 'text?', first_reply: 'text?' } as const),
      ...({ replied_at: 'whole?', won_back: 'whole', folded: 'text?', counts: 'whole' } as const),
    },
    keys: { key: ['merchant', 'id'], partitioned: true },
    merchant: own,
    from: old('reviews'),
  },
  {
    name: 'review_stars',
    columns: { merchant: 'text', review: 'text', dimension: 'text', stars: 'real' },
    keys: { key: ['merchant', 'review', 'dimension'], ...parts },
    merchant: sql.ref('r.merchant'),
    from: sql`${old('review_stars')} join old_reviews as r on r.id = o.review`,
  },
  {
    name: 'replies',
    columns: { merchant: 'text', review: 'text', id: 'text', replied_at: 'whole', text: 'text', rev: 'text' },
    keys: { key: ['merchant', 'review', 'id'], partitioned: true },
    merchant: sql`coalesce(r.merchant, '')`,
    from: ofReview('replies'),
  },
  {
    name: 'moderations',
    columns: {
      ...({ merchant: 'text', id: 'text', action: 'text', review: 'text?', buyer: 'text?', reason: 'text' } as const),
      ...({ level: 'text?', until: 'whole?', at: 'whole', rev: 'text' } as const),
    },
    keys: { key: ['merchant', 'id'], partitioned: true },
    merchant: sql`case when o.action in ('fold', 'unfold') and o.review is not null then coalesce(r.merchant, '') else o.merchant end`,
    from: ofReview('moderations'),
  },
  {
    name: 'goods',
    columns: { ...named, image: 'text?', rev: 'text' },
    keys: { key: ['merchant', 'id'], partitioned: true },
    merchant: own,
    from: old('goods'),
  },
  {
    name: 'rooms',
    columns: { ...named, host: 'text?', live: 'whole', rev: 'text' },
    keys: { key: ['merchant', 'id'] },
    merchant: own,
    from: old('rooms'),
  },
  {
    name: 'pairs',
    columns: {
      ...({ merchant: 'text', buyer: 'text', days: 'whole', first_day: 'whole?', second_day: 'whole?' } as const),
      ...({ last_day: 'whole?', linked: 'whole', as_of: 'whole', due_at: 'whole?' } as const),
    },
    keys: { key: ['merchant', 'buyer'], ...parts },
    merchant: own,
    from: old('pairs'),
  },
  {
    name: 'daily',
    columns: {
      ...({ merchant: 'text', day: 'whole', level: 'text', score: 'real?', percentile: 'real?' } as const),
      dimensions: 'text',
    },
    keys: { key: ['merchant', 'day'], ...parts },
    merchant: own,
    from: old('daily'),
  },
  {
    name: 'review_topics',
    columns: { merchant: 'text', topic: 'text', review: 'text', tone: 'text' },
    keys: { key: ['merchant', 'topic', 'review'], ...parts },
    merchant: own,
    from: old('review_topics'),
  },
  {
    name: 'review_readings',
    columns: { merchant: 'text', review: 'text', stamp: 'text' },
    keys: { key: ['merchant', 'review'], ...parts },
    merchant: sql.ref('r.merchant'),
    from: sql`${old('review_readings')} join old_reviews as r on r.id = o.review`,
  },
];

// The words of the condition are those of engine/src/read/shown.ts.
const shown = 'where bought >= 2 and folded is null';

export const indexes: readonly string[] = [
  'create index reviews_pair on reviews (merchant, buyer)',
  'create index moderations_pair on moderations (merchant, buyer)',
  'create index moderations_review on moderations (merchant, review)',
  'create index pairs_due on pairs (due_at) where due_at is not null',
  `create index reviews_by_time on reviews (merchant, written_at desc, id desc) ${shown}`,
  `create index reviews_by_helpful on reviews (merchant, helpful desc, written_at desc, id desc) ${shown}`,
  `create index reviews_by_stars on reviews (merchant, (- coalesce(overall, 6)) desc, written_at desc, id desc) ${shown}`,
  `create index reviews_folded on reviews (merchant, written_at desc, id desc) where bought >= 2 and folded is not null`,
];

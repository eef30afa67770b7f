import type { Kysely } from 'kysely';
import { createTable } from '../create-table.ts';

const id = { key: ['id'] };

/** What platforms say of merchants, orders and reviews, with the columns worked out from it. */
async function said(db: Kysely<unknown>): Promise<void> {
  const named = { id: 'text', merchant: 'text', name: 'text' } as const;
  await createTable(
    db,
    'industries',
    { id: 'text', name: 'text?', names: 'text', parent: 'text?', return_days: 'real?', rev: 'text' },
    id,
  );
  const shop = {
    id: 'text',
    name: 'text?',
    industry: 'text?',
    avatar: 'text?',
    sites: 'text',
    services: 'text',
  } as const;
  await createTable(db, 'merchants', { ...shop, rev: 'text', seq: 'whole' }, id);
  await createTable(db, 'goods', { ...named, image: 'text?', rev: 'text' }, id);
  await createTable(db, 'rooms', { ...named, host: 'text?', live: 'whole', rev: 'text' }, id);

  const order = {
    ...({ id: 'text', merchant: 'text?', buyer: 'text?', paid_at: 'whole?', day: 'whole?' } as const),
    ...({
      dispatch_by: 'whole?',
      deliver_by: 'whole?',
      room: 'text?',
      goods: 'text',
      linked: 'whole',
      rev: 'text',
    } as const),
    ...({ dispatched_at: 'whole?', dispatched_rev: 'text', delivered_at: 'whole?', delivered_rev: 'text' } as const),
    ...({ quality_refund_at: 'whole?', void_at: 'whole?', excused_at: 'whole?' } as const),
  };
  await createTable(db, 'orders', order, id);
  const refund = { id: 'text', order_id: 'text', refunded_at: 'whole', reason: 'text', full_refund: 'whole' } as const;
  await createTable(db, 'refunds', { ...refund, rev: 'text' }, id);

  const review = {
    ...({
      id: 'text',
      merchant: 'text',
      buyer: 'text',
      order_id: 'text?',
      goods: 'text?',
      written_at: 'whole',
      day: 'whole',
    } as const),
    ...({
      text: 'text',
      lang: 'text?',
      media: 'text',
      would_buy_again: 'whole?',
      author: 'text?',
      avatar: 'text?',
    } as const),
    ...({
      helpful: 'whole',
      rev: 'text',
      bought: 'whole',
      since_day: 'whole?',
      overall: 'real?',
      improve: 'text?',
    } as const),
    ...({ first_reply: 'text?', replied_at: 'whole?', won_back: 'whole', folded: 'text?', counts: 'whole' } as const),
  };
  await createTable(db, 'reviews', review, id);
  const stars = { review: 'text', dimension: 'text', stars: 'real' } as const;
  await createTable(db, 'review_stars', stars, { key: ['review', 'dimension'], keyed: true });
  await createTable(db, 'replies', { id: 'text', review: 'text', replied_at: 'whole', text: 'text', rev: 'text' }, id);
  const moderation = {
    ...({ id: 'text', action: 'text', merchant: 'text', review: 'text?', buyer: 'text?', reason: 'text' } as const),
    ...({ level: 'text?', until: 'whole?', at: 'whole', rev: 'text' } as const),
  };
  await createTable(db, 'moderations', moderation, id);
}

/** What the ledger and the ranking keep. */
async function derived(db: Kysely<unknown>): Promise<void> {
  const pair = {
    ...({
      merchant: 'text',
      buyer: 'text',
      days: 'whole',
      first_day: 'whole?',
      second_day: 'whole?',
      last_day: 'whole?',
    } as const),
    ...({ linked: 'whole', as_of: 'whole', due_at: 'whole?' } as const),
  };
  await createTable(db, 'pairs', pair, { key: ['merchant', 'buyer'], keyed: true });
  const counter = { merchant: 'text', measure: 'text', s: 'real', n: 'real', q: 'real' } as const;
  await createTable(db, 'counters', counter, { key: ['merchant', 'measure'], keyed: true });
  const standing = {
    merchant: 'text',
    level: 'text',
    pending: 'text?',
    pending_runs: 'whole',
    run_day: 'whole',
    before: 'text?',
  } as const;
  await createTable(db, 'standings', standing, { key: ['merchant'] });
  const day = {
    merchant: 'text',
    day: 'whole',
    level: 'text',
    score: 'real?',
    percentile: 'real?',
    dimensions: 'text',
  } as const;
  await createTable(db, 'daily', day, { key: ['merchant', 'day'], keyed: true });
  await createTable(db, 'snapshots', { merchant: 'text', body: 'text', version: 'whole' }, { key: ['merchant'] });
}

async function indexes({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('merchants_seq').on('merchants').column('seq').unique().execute();
  await schema.createIndex('merchants_industry').on('merchants').column('industry').execute();
  await schema.createIndex('orders_pair').on('orders').columns(['merchant', 'buyer']).execute();
  await schema.createIndex('refunds_order').on('refunds').column('order_id').execute();
  await schema.createIndex('reviews_pair').on('reviews').columns(['merchant', 'buyer']).execute();
  await schema.createIndex('replies_review').on('replies').column('review').execute();
  await schema.createIndex('moderations_pair').on('moderations').columns(['merchant', 'buyer']).execute();
  await schema.createIndex('moderations_review').on('moderations').column('review').execute();
  await schema.createIndex('pairs_due').on('pairs').column('due_at').where('due_at', 'is not', null).execute();
}

/** The tables of ../schema.ts as they were first laid. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'events', { id: 'text' }, { ...id, keyed: true });
  await createTable(db, 'meta', { key: 'text', value: 'text' }, { key: ['key'], keyed: true });
  await said(db);
  await derived(db);
  await indexes(db);
}

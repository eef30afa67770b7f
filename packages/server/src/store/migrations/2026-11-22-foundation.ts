import type { Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';

/** The tables of ../schema.ts as they were first laid. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, whole, real, keyed } = columnTypes(db);
  const make = db.schema;

  await keyed(make.createTable('events').addColumn('id', text, (c) => c.notNull().primaryKey())).execute();
  await keyed(
    make
      .createTable('meta')
      .addColumn('key', text, (c) => c.notNull().primaryKey())
      .addColumn('value', text, (c) => c.notNull()),
  ).execute();

  await make
    .createTable('industries')
    .addColumn('id', text, (c) => c.notNull().primaryKey())
    .addColumn('name', text)
    .addColumn('names', text, (c) => c.notNull())
    .addColumn('parent', text)
    .addColumn('return_days', real)
    .addColumn('rev', text, (c) => c.notNull())
    .execute();
  await make
    .createTable('merchants')
    .addColumn('id', text, (c) => c.notNull().primaryKey())
    .addColumn('name', text)
    .addColumn('industry', text)
    .addColumn('avatar', text)
    .addColumn('sites', text, (c) => c.notNull())
    .addColumn('services', text, (c) => c.notNull())
    .addColumn('rev', text, (c) => c.notNull())
    .addColumn('seq', whole, (c) => c.notNull())
    .execute();
  await make.createIndex('merchants_seq').on('merchants').column('seq').unique().execute();
  await make.createIndex('merchants_industry').on('merchants').column('industry').execute();
  await make
    .createTable('goods')
    .addColumn('id', text, (c) => c.notNull().primaryKey())
    .addColumn('merchant', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('image', text)
    .addColumn('rev', text, (c) => c.notNull())
    .execute();
  await make
    .createTable('rooms')
    .addColumn('id', text, (c) => c.notNull().primaryKey())
    .addColumn('merchant', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('host', text)
    .addColumn('live', whole, (c) => c.notNull())
    .addColumn('rev', text, (c) => c.notNull())
    .execute();

  await make
    .createTable('orders')
    .addColumn('id', text, (c) => c.notNull().primaryKey())
    .addColumn('merchant', text)
    .addColumn('buyer', text)
    .addColumn('paid_at', whole)
    .addColumn('day', whole)
    .addColumn('dispatch_by', whole)
    .addColumn('deliver_by', whole)
    .addColumn('room', text)
    .addColumn('goods', text, (c) => c.notNull())
    .addColumn('linked', whole, (c) => c.notNull())
    .addColumn('rev', text, (c) => c.notNull())
    .addColumn('dispatched_at', whole)
    .addColumn('dispatched_rev', text, (c) => c.notNull())
    .addColumn('delivered_at', whole)
    .addColumn('delivered_rev', text, (c) => c.notNull())
    .addColumn('quality_refund_at', whole)
    .addColumn('void_at', whole)
    .addColumn('excused_at', whole)
    .execute();
  await make.createIndex('orders_pair').on('orders').columns(['merchant', 'buyer']).execute();
  await make
    .createTable('refunds')
    .addColumn('id', text, (c) => c.notNull().primaryKey())
    .addColumn('order_id', text, (c) => c.notNull())
    .addColumn('refunded_at', whole, (c) => c.notNull())
    .addColumn('reason', text, (c) => c.notNull())
    .addColumn('full_refund', whole, (c) => c.notNull())
    .addColumn('rev', text, (c) => c.notNull())
    .execute();
  await make.createIndex('refunds_order').on('refunds').column('order_id').execute();

  await make
    .createTable('reviews')
    .addColumn('id', text, (c) => c.notNull().primaryKey())
    .addColumn('merchant', text, (c) => c.notNull())
    .addColumn('buyer', text, (c) => c.notNull())
    .addColumn('order_id', text)
    .addColumn('goods', text)
    .addColumn('written_at', whole, (c) => c.notNull())
    .addColumn('day', whole, (c) => c.notNull())
    .addColumn('text', text, (c) => c.notNull())
    .addColumn('lang', text)
    .addColumn('media', text, (c) => c.notNull())
    .addColumn('would_buy_again', whole)
    .addColumn('author', text)
    .addColumn('avatar', text)
    .addColumn('helpful', whole, (c) => c.notNull())
    .addColumn('rev', text, (c) => c.notNull())
    .addColumn('bought', whole, (c) => c.notNull())
    .addColumn('since_day', whole)
    .addColumn('overall', real)
    .addColumn('improve', text)
    .addColumn('first_reply', text)
    .addColumn('replied_at', whole)
    .addColumn('won_back', whole, (c) => c.notNull())
    .addColumn('folded', text)
    .addColumn('counts', whole, (c) => c.notNull())
    .execute();
  await make.createIndex('reviews_pair').on('reviews').columns(['merchant', 'buyer']).execute();
  await make.createIndex('reviews_newest').on('reviews').columns(['merchant', 'written_at desc', 'id']).execute();
  await keyed(
    make
      .createTable('review_stars')
      .addColumn('review', text, (c) => c.notNull())
      .addColumn('dimension', text, (c) => c.notNull())
      .addColumn('stars', real, (c) => c.notNull())
      .addPrimaryKeyConstraint('review_stars_key', ['review', 'dimension']),
  ).execute();
  await make
    .createTable('replies')
    .addColumn('id', text, (c) => c.notNull().primaryKey())
    .addColumn('review', text, (c) => c.notNull())
    .addColumn('replied_at', whole, (c) => c.notNull())
    .addColumn('text', text, (c) => c.notNull())
    .addColumn('rev', text, (c) => c.notNull())
    .execute();
  await make.createIndex('replies_review').on('replies').column('review').execute();
  await make
    .createTable('moderations')
    .addColumn('id', text, (c) => c.notNull().primaryKey())
    .addColumn('action', text, (c) => c.notNull())
    .addColumn('merchant', text, (c) => c.notNull())
    .addColumn('review', text)
    .addColumn('buyer', text)
    .addColumn('reason', text, (c) => c.notNull())
    .addColumn('level', text)
    .addColumn('until', whole)
    .addColumn('at', whole, (c) => c.notNull())
    .addColumn('rev', text, (c) => c.notNull())
    .execute();
  await make.createIndex('moderations_merchant').on('moderations').columns(['merchant', 'buyer']).execute();
  await make.createIndex('moderations_review').on('moderations').column('review').execute();

  await keyed(
    make
      .createTable('pairs')
      .addColumn('merchant', text, (c) => c.notNull())
      .addColumn('buyer', text, (c) => c.notNull())
      .addColumn('days', whole, (c) => c.notNull())
      .addColumn('first_day', whole)
      .addColumn('second_day', whole)
      .addColumn('last_day', whole)
      .addColumn('linked', whole, (c) => c.notNull())
      .addColumn('as_of', whole, (c) => c.notNull())
      .addColumn('due_at', whole)
      .addPrimaryKeyConstraint('pairs_key', ['merchant', 'buyer']),
  ).execute();
  await make.createIndex('pairs_due').on('pairs').column('due_at').where('due_at', 'is not', null).execute();
  await keyed(
    make
      .createTable('counters')
      .addColumn('merchant', text, (c) => c.notNull())
      .addColumn('measure', text, (c) => c.notNull())
      .addColumn('s', real, (c) => c.notNull())
      .addColumn('n', real, (c) => c.notNull())
      .addColumn('q', real, (c) => c.notNull())
      .addPrimaryKeyConstraint('counters_key', ['merchant', 'measure']),
  ).execute();

  await make
    .createTable('standings')
    .addColumn('merchant', text, (c) => c.notNull().primaryKey())
    .addColumn('level', text, (c) => c.notNull())
    .addColumn('pending', text)
    .addColumn('pending_runs', whole, (c) => c.notNull())
    .addColumn('run_day', whole, (c) => c.notNull())
    .addColumn('before', text)
    .execute();
  await keyed(
    make
      .createTable('daily')
      .addColumn('merchant', text, (c) => c.notNull())
      .addColumn('day', whole, (c) => c.notNull())
      .addColumn('level', text, (c) => c.notNull())
      .addColumn('score', real)
      .addColumn('percentile', real)
      .addColumn('dimensions', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('daily_key', ['merchant', 'day']),
  ).execute();
  await make
    .createTable('snapshots')
    .addColumn('merchant', text, (c) => c.notNull().primaryKey())
    .addColumn('body', text, (c) => c.notNull())
    .addColumn('version', whole, (c) => c.notNull())
    .execute();
}

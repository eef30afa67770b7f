import assert from 'node:assert/strict';
import { it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { DatabaseSync } from 'node:sqlite';
import { eventKey } from '../../event-key.ts';
import { migrate } from '../../migrate.ts';
import { migrations } from '../../migrations.ts';
import type { Database } from '../../schema.ts';
import { BreathingStatements } from '../../sqlite/breathing-statements.ts';
import { sqliteDialect } from '../../sqlite/sqlite-dialect.ts';
import { thingKinds } from '../../thing-kinds.ts';

const before = Object.keys(migrations).filter((name) => name < '2026-11-29');

/** A store as it was before: rows of every kind, some of which wait for what they are about. */
const rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  events: Array.from({ length: 4_001 }, (_, n) => ({ id: `e${n}` })),
  orders: [
    { id: 'o1', merchant: 'm', buyer: 'b', paid_at: 5, day: 0 },
    { id: 'o2', merchant: null, buyer: null, paid_at: null, day: null },
  ].map((order) => ({
    ...{ ...order, goods: '[]', linked: 0, rev: '', dispatched_at: 7, dispatched_rev: 'd', delivered_rev: '' },
  })),
  refunds: ['o1', 'o2', 'o3'].map((order, n) => ({
    ...{ id: `f${n}`, order_id: order, refunded_at: n, reason: 'other', full_refund: 0, rev: 'r' },
  })),
  reviews: [
    {
      ...{ id: 'r1', merchant: 'm', buyer: 'b', order_id: 'o1', written_at: 9, day: 0, text: '好', media: '[]' },
      ...{ helpful: 2, rev: 'v', bought: 2, overall: 4.5, won_back: 0, counts: 1 },
    },
  ],
  review_stars: [{ review: 'r1', dimension: 'service', stars: 4.5 }],
  replies: ['r1', 'r2'].map((review, n) => ({ id: `p${n}`, review, replied_at: n, text: 'Thanks', rev: 'p' })),
  moderations: [
    { id: 'x1', action: 'fold', merchant: 'other', review: 'r1', buyer: null },
    { id: 'x2', action: 'fold', merchant: 'other', review: 'r2', buyer: null },
    { id: 'x3', action: 'link', merchant: 'm', review: null, buyer: 'b' },
  ].map((moderation) => ({ ...moderation, reason: 'spam', at: 3, rev: 'x' })),
  goods: [{ id: 'g', merchant: 'm', name: 'G', rev: 'g' }],
  rooms: [{ id: 'l', merchant: 'm', name: 'L', live: 1, rev: 'l' }],
  pairs: [{ merchant: 'm', buyer: 'b', days: 2, first_day: 0, last_day: 4, linked: 0, as_of: 8, due_at: 9 }],
  daily: [{ merchant: 'm', day: 1, level: 'par', dimensions: '{}' }],
  review_topics: [{ merchant: 'm', topic: 'fresh', review: 'r1', tone: 'good' }],
  review_readings: [{ review: 'r1', stamp: 's' }],
};

const engines: Readonly<Record<string, () => Kysely<Database>>> = {
  'node:sqlite': () =>
    new Kysely({
      dialect: sqliteDialect({
        runner: new BreathingStatements(new DatabaseSync(':memory:')),
        name: 'memory:',
        patience: 0,
      }),
    }),
  PGlite: () => new Kysely({ dialect: new PGliteDialect({ pglite: new PGlite() }) }),
};

async function oldStore(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)`.execute(
      transaction,
    );
    for (const name of before) {
      await migrations[name]?.up(transaction);
      await sql`insert into kysely_migration values (${name}, '')`.execute(transaction);
    }
    for (const [table, all] of Object.entries(rows)) {
      for (let from = 0; from < all.length; from += 500) {
        await transaction
          .insertInto(table as 'meta')
          .values(all.slice(from, from + 500) as never)
          .execute();
      }
    }
  });
}

for (const [engine, open] of Object.entries(engines)) {
  it(`an old store keeps all that it holds, under its merchant where that is known, on ${engine}`, async () => {
    const db = open();
    await oldStore(db);
    await migrate(db);
    const lying = async (table: 'orders' | 'refunds' | 'replies' | 'moderations') =>
      (await db.selectFrom(table).select(['id', 'merchant']).orderBy('id').execute()).map((row) => Object.values(row));
    assert.deepEqual(await lying('orders'), [
      ['o1', 'm'],
      ['o2', ''],
    ]);
    assert.deepEqual(await lying('refunds'), [
      ['f0', 'm'],
      ['f1', ''],
      ['f2', ''],
    ]);
    assert.deepEqual(await lying('replies'), [
      ['p0', 'm'],
      ['p1', ''],
    ]);
    assert.deepEqual(await lying('moderations'), [
      ['x1', 'm'],
      ['x2', ''],
      ['x3', 'm'],
    ]);
    for (const [table, all] of Object.entries(rows)) {
      const kept = await db
        .selectFrom(table as 'reviews')
        .selectAll()
        .execute();
      assert.equal(kept.length, all.length, table);
      if (table === 'events') continue;
      for (const row of all) {
        const said = Object.entries(row).filter(([name, value]) => name !== 'merchant' && value !== null);
        const found = kept.find((one) => said.every(([name, value]) => one[name as 'id'] === value));
        assert.ok(found, `${table}: ${JSON.stringify(row)}`);
      }
    }
    const places = await db
      .selectFrom('things')
      .selectAll()
      .where('kind', '<=', 2)
      .orderBy('kind')
      .orderBy('id')
      .execute();
    assert.deepEqual(
      places.map(({ kind, id, merchant, owner }) => [kind, id, merchant, owner]),
      [
        [thingKinds.order, 'o1', 'm', 'b'],
        [thingKinds.order, 'o2', '', ''],
        [thingKinds.refund, 'f0', 'm', 'o1'],
        [thingKinds.refund, 'f1', '', 'o2'],
        [thingKinds.refund, 'f2', '', 'o3'],
      ],
    );
    const last = eventKey('e4000');
    const event = db
      .selectFrom('events')
      .selectAll()
      .where('id_high', '=', last.id_high)
      .where('id_low', '=', last.id_low);
    assert.deepEqual(await event.execute(), [{ ...last, content: null }]);
    await db.destroy();
  });
}

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations.ts';
import { poolOf } from '../postgres/connect.ts';
import { orderHash, purchaseKey } from '../purchase-key.ts';
import type { Database } from '../schema.ts';
import { overDatabase } from '../sqlite/over-database.ts';
import { durables } from '../testing/engines.ts';

const before = Object.keys(migrations).filter((name) => name < '2026-12-10');

const review = (id: string, order: string | null, buyer = 'b') => ({
  ...{ merchant: 'm', id, buyer, order_id: order, written_at: 9, day: 0, text: '好', media: '[]', topics: '[]' },
  ...{ helpful: 0, rev: 'v', bought: 2, overall: null, won_back: 0, counts: 1 },
});
const submission = (name: string, at: number, body = 'hash', merchant = 'm') => ({
  ...{ merchant, review: name, asked: 'k', body, at, answer: '{}' },
});

/** Reviews as they were before: two of one order, two of another whose first was erased, one held, and what has no order. */
const rows = {
  submissions: [
    submission('late', 2),
    submission('early', 1),
    submission('erased', 1, ''),
    submission('stands', 2),
    submission('held', 3),
    submission('of-no-order', 4),
    submission('taken-back', 5, ''),
    submission('elsewhere', 6, 'hash', 'n'),
  ],
  reviews: [
    review('late', 'o1'),
    review('early', 'o1'),
    review('erased', 'o2'),
    review('stands', 'o2'),
    review('of-no-order', null),
    { ...review('elsewhere', 'o1'), merchant: 'n' },
  ],
  held_reviews: [
    {
      ...{ merchant: 'm', review: 'held', buyer: 'c', at: 3, day: 0, rules: '[]' },
      event: JSON.stringify({ id: 'e', type: 'review', data: { order: 'o3' } }),
    },
  ],
} as const;

async function oldStore(db: Kysely<Database>): Promise<void> {
  await sql`create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)`.execute(db);
  for (const name of before) {
    await migrations[name]?.up(db);
    await sql`insert into kysely_migration values (${name}, '')`.execute(db);
  }
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all) {
      await db
        .insertInto(table as 'meta')
        .values(row as never)
        .execute();
    }
  }
}

const over = (url: string): { readonly db: Kysely<Database>; readonly close: () => Promise<void> } => {
  if (!url.startsWith('postgres')) return overDatabase(new DatabaseSync(url));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: poolOf(url, { max: 1 }) }) });
  return { db, close: () => db.destroy() };
};

const key = (order: string, buyer = 'b', merchant = 'm'): string =>
  purchaseKey({ merchant, buyer, order: orderHash(order) });

for (const [engine, { skip, create }] of Object.entries(durables)) {
  it(`one review of a purchase belongs to it, and none is lost, on ${engine}`, { skip }, async (t) => {
    const place = await create();
    t.after(() => place.remove());
    const { db, close } = over(place.url);
    t.after(close);
    await oldStore(db);
    await migrate(db);
    const found = await db.selectFrom('submissions').select(['review', 'purchase']).orderBy('review').execute();
    assert.deepEqual(
      found.map((row) => [row.review, row.purchase]),
      [
        ['early', key('o1')],
        ['elsewhere', key('o1', 'b', 'n')],
        ['erased', null],
        ['held', key('o3', 'c')],
        ['late', null],
        ['of-no-order', null],
        ['stands', key('o2')],
        ['taken-back', null],
      ],
    );
    const again = { ...submission('another', 9), purchase: key('o1') };
    await assert.rejects(db.insertInto('submissions').values(again).execute(), /submissions/);
  });
}

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { sql } from 'kysely';
import { openStore } from '../open-store.ts';
import { primaryKeys, tableNames } from '../primary-keys.ts';
import { createDatabase, postgresSkip } from '../testing/postgres-database.ts';

/** What Citus brings, as far as the script calls it: notes of what it was asked to do. */
const standIn = `
  create table asked (name text primary key, by_column text);
  create function create_distributed_table(name text, by_column text, colocate_with text default '') returns void
    language sql as 'insert into asked values (name, by_column)';
  create function create_reference_table(name text) returns void language sql as 'insert into asked values (name, null)'`;

it(
  'citus.sql leaves every table whole, with its rows and keys, and gives each a place',
  { skip: postgresSkip },
  async () => {
    const { url, drop } = await createDatabase();
    const store = await openStore(url);
    try {
      const { db } = store;
      const pair = { days: 1, first_day: 1, second_day: null, last_day: 1, linked: 0, as_of: 5, due_at: 9 } as const;
      const pairs = Array.from({ length: 40 }, (_, n) => ({ merchant: `m${n}`, buyer: 'b', ...pair }));
      await db.insertInto('pairs').values(pairs).execute();
      await sql.raw(standIn).execute(db);
      await sql.raw(await readFile(new URL('../../citus.sql', import.meta.url), 'utf8')).execute(db);

      const { rows: parted } = await sql`select relname from pg_class where relkind = 'p'`.execute(db);
      assert.deepEqual(parted, []);
      assert.equal((await db.selectFrom('pairs').selectAll().execute()).length, 40);
      await assert.rejects(db.insertInto('pairs').values(pairs).execute(), /pairs_key/);
      const { rows: indexes } =
        await sql`select 1 from pg_indexes where indexname in ('pairs_due', 'reviews_by_stars')`.execute(db);
      assert.equal(indexes.length, 2);
      const { rows: asked } = await sql<{ name: string; by_column: string | null }>`select * from asked`.execute(db);
      assert.deepEqual(asked.map(({ name }) => name).toSorted(), tableNames.toSorted());
      for (const { name, by_column: column } of asked) {
        const key: readonly string[] = primaryKeys[name as 'pairs'];
        assert.ok(column === null || key.includes(column), `${name} by ${column}`);
      }
    } finally {
      await store.close();
      await drop();
    }
  },
);

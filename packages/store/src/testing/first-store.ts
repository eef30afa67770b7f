import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { isPostgres } from '../database-url.ts';
import { migrations } from '../migrations.ts';
import { poolOf } from '../postgres/connect.ts';
import { BreathingStatements } from '../sqlite/breathing-statements.ts';
import { sqliteDialect } from '../sqlite/sqlite-dialect.ts';

/** Orders that it holds. */
const ORDERS = 5_000;

const over = (url: string): Kysely<unknown> =>
  new Kysely({
    dialect: isPostgres(url)
      ? new PostgresDialect({ pool: poolOf(url, { max: 1 }) })
      : sqliteDialect({ runner: new BreathingStatements(new DatabaseSync(url)), name: url, patience: 0 }),
  });

/** Makes a store as the first version of this program left it, with some orders in it. */
export async function makeFirstStore(url: string): Promise<void> {
  const db = over(url);
  const [name = ''] = Object.keys(migrations).toSorted();
  await migrations[name]?.up(db);
  await sql`create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)`.execute(
    db,
  );
  await sql`insert into kysely_migration values (${name}, '')`.execute(db);
  await sql`
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(ORDERS)})
    insert into orders (id, merchant, buyer, paid_at, day, goods, linked, rev, dispatched_rev, delivered_rev)
    select 'o' || i, 'm', 'b' || i, 0, 0, '[]', 0, '', '', '' from n`.execute(db);
  await db.destroy();
}

import { sql, type Kysely } from 'kysely';
import { migrations } from '../migrations.ts';
import type { Database } from '../schema.ts';

/** The steps that made the tables of the oldest version. */
const oldest = ['2026-11-22-foundation', '2026-11-22-reads'];

/** Makes the tables as the oldest version made them, with one event of it. */
export async function makeOldStore(db: Kysely<Database>): Promise<void> {
  await sql`create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)`.execute(
    db,
  );
  for (const name of oldest) {
    await migrations[name]?.up(db);
    await sql`insert into kysely_migration values (${name}, '')`.execute(db);
  }
  await sql`insert into events (id) values ('e1')`.execute(db);
}

import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

/** What lets several processes publish and read one store: its name, and under which publication a row became public. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['snapshots', 'review_versions']) {
    await db.schema
      .alterTable(table)
      .addColumn('publication', 'bigint', (c) => c.notNull().defaultTo(0))
      .execute();
    await db.schema.createIndex(`${table}_publication`).on(table).column('publication').execute();
  }
  await sql`insert into meta (key, value) values ('store.id', ${randomBytes(9).toString('base64url')})`.execute(db);
}

import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';

/**
 * What method v2 keeps: whom an industry was compared with, and whether a merchant was ranked and told of, the day before.
 * How long an industry's buyers take to return is no longer kept, since it is worked out with every ranking.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, whole, keyed } = columnTypes(db);
  await keyed(
    db.schema
      .createTable('peer_groups')
      .addColumn('industry', text, (c) => c.notNull().primaryKey())
      .addColumn('peer', text, (c) => c.notNull())
      .addColumn('run_day', whole, (c) => c.notNull())
      .addColumn('before', text),
  ).execute();
  for (const name of ['ranked', 'settled']) {
    await sql`alter table standings add column ${sql.ref(name)} integer not null default 0`.execute(db);
  }
  await sql`alter table industries drop column return_days`.execute(db);
}

import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';

/**
 * What reads need that protect people and speak their language: names by language, days of replies and folds, who folded
 * and by which rule, and the secret that cursors are sealed and avatars drawn with.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, whole } = columnTypes(db);
  for (const table of ['merchants', 'goods', 'rooms']) {
    await db.schema
      .alterTable(table)
      .addColumn('names', text, (c) => c.notNull().defaultTo('{}'))
      .execute();
  }
  await db.schema.alterTable('replies').addColumn('day', whole).execute();
  await db.schema.alterTable('moderations').addColumn('day', whole).execute();
  await db.schema.alterTable('moderations').addColumn('decided_by', text).execute();
  await db.schema.alterTable('moderations').addColumn('rule', text).execute();
  await sql`insert into meta (key, value) values ('store.secret', ${randomBytes(32).toString('base64url')})`.execute(
    db,
  );
}

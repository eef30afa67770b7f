import type { Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';

/** What authors chose by a tap as the topics of their reviews. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columnTypes(db);
  await db.schema
    .alterTable('reviews')
    .addColumn('topics', text, (c) => c.notNull().defaultTo('[]'))
    .execute();
}

import type { Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';

/** Who of the platform's staff decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('moderation_decisions').addColumn('staff', columnTypes(db).text).execute();
}

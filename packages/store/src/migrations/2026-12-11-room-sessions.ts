import type { Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';

/** Which session is on in a room, as the platform says; null where it has not. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('rooms').addColumn('session', columnTypes(db).text).execute();
}

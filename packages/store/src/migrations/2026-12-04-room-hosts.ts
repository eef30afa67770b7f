import type { Kysely } from 'kysely';
import { columnTypes } from '../column-types.ts';

/** Whether a person speaks in a room or a program, as the platform says; null where it has not. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('rooms').addColumn('host_kind', columnTypes(db).text).execute();
}

import type { Kysely } from 'kysely';
import { hasEvents } from './event-tables.ts';
import { allMigrations, pendingMigrations } from './migrate.ts';
import type { Database } from './schema.ts';

/** The steps that would bring a store up to date in which there is something to lose; none for any other. */
export async function pendingUpgrade(db: Kysely<Database>): Promise<string[]> {
  const pending = await pendingMigrations(db);
  // Where none has run yet there is no store, whatever else is there.
  if (pending.length === 0 || pending.length === allMigrations) return [];
  return (await hasEvents(db)) ? pending : [];
}

import { sql, type Kysely } from 'kysely';
import { countEvents } from './event-tables.ts';
import type { Database } from './schema.ts';

/** What two copies of one store have in common, whatever program version made their tables. */
export interface StoreFacts {
  readonly events: number;
  /** When the newest event was recorded, in milliseconds since 1970; 0 for a store without any. */
  readonly newest: number;
}

/** Counts what is in the store behind `db`. */
export async function storeFacts(db: Kysely<Database>): Promise<StoreFacts> {
  const clock = await sql<{ value: string }>`select value from meta where key = 'clock.newest'`.execute(db);
  return { events: await countEvents(db), newest: Number(clock.rows[0]?.value ?? 0) };
}

export const sameFacts = (a: StoreFacts, b: StoreFacts): boolean => a.events === b.events && a.newest === b.newest;

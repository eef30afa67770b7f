import { sql, type Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** What two copies of one store have in common, whatever program version made their tables. */
export interface StoreFacts {
  readonly events: number;
  /** When the newest event was recorded, in milliseconds since 1970; 0 for a store without any. */
  readonly newest: number;
}

const count = (value: unknown): number => Number(value ?? 0);

/** Counts what is in the store behind `db`. */
export async function storeFacts(db: Kysely<Database>): Promise<StoreFacts> {
  const events = await sql<{ n: number }>`select count(*) as n from events`.execute(db);
  const clock = await sql<{ value: string }>`select value from meta where key = 'clock.newest'`.execute(db);
  return { events: count(events.rows[0]?.n), newest: count(clock.rows[0]?.value) };
}

export const sameFacts = (a: StoreFacts, b: StoreFacts): boolean => a.events === b.events && a.newest === b.newest;

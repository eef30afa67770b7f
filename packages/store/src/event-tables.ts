import { sql, type Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Where the events are that were applied; stores of older versions lack the second. */
const all = ['events', 'recent_events'] as const satisfies readonly (keyof Database)[];

/** The tables among these that the store behind `db` has. */
async function eventTables(db: Kysely<Database>): Promise<string[]> {
  const there = new Set((await db.introspection.getTables()).map(({ name }) => name));
  return all.filter((table) => there.has(table));
}

/** How many events were applied to a store, whatever program version made its tables. */
export async function countEvents(db: Kysely<Database>): Promise<number> {
  let events = 0;
  for (const table of await eventTables(db)) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
    events += Number(rows[0]?.n);
  }
  return events;
}

/** Whether any was. */
export async function hasEvents(db: Kysely<Database>): Promise<boolean> {
  for (const table of await eventTables(db)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}

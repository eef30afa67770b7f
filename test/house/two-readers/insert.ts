import type { Insertable } from 'kysely';
import { dayMs } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import type { Store } from '@huitou/store/open-store.js';

export type Row<T extends keyof Database> = Insertable<Database[T]>;

/** Days since 1970 of `YYYY-MM-DD`. */
export const dayOf = (date: string): number => Date.parse(date) / dayMs;
/** The stamp of an event at a time (ms). */
export const revOf = (at: number, id: string): string => String(at).padStart(14, '0') + id;

/** Writes rows, so many at a time that every engine takes what they bind. */
export async function insert<T extends keyof Database>(store: Store, table: T, rows: readonly Row<T>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) {
    await store.db
      .insertInto(table)
      .values(rows.slice(from, from + 500) as never)
      .execute();
  }
}

import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** What a store remembers the last time of. */
export type Deed = 'write' | 'publication';

const key = (deed: Deed): string => `last.${deed}`;

/** When something was last done to a store. Milliseconds since 1970; null where it never was. */
export type LastTimes = Readonly<Record<Deed, number | null>>;

/** Writes down that a deed was done at `at` (ms). */
export async function keepTime(db: Kysely<Database>, deed: Deed, at: number): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key: key(deed), value: String(at) })
    .onConflict((on) => on.column('key').doUpdateSet({ value: String(at) }))
    .execute();
}

export async function readTimes(db: Kysely<Database>): Promise<LastTimes> {
  const rows = await db
    .selectFrom('meta')
    .selectAll()
    .where('key', 'in', [key('write'), key('publication')])
    .execute();
  const time = (deed: Deed): number | null => {
    const row = rows.find((one) => one.key === key(deed));
    return row ? Number(row.value) : null;
  };
  return { write: time('write'), publication: time('publication') };
}

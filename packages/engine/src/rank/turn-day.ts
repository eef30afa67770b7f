import type { Transaction } from 'kysely';
import type { Database } from '@huitou/store/schema.js';

const KEY = 'publication.day';

/**
 * Whether `today` (days since 1970, by the clock on the wall) is a day whose figures are not public yet. They are with the
 * publication that asks. By the wall, since an event moves the ledger's clock: the first purchase of a quiet day would turn
 * the day and show in the figures at once.
 */
export async function turnDay(db: Transaction<Database>, today: number): Promise<boolean> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', KEY).executeTakeFirst();
  if (Number(row?.value ?? -1) >= today) return false;
  await db
    .insertInto('meta')
    .values({ key: KEY, value: String(today) })
    .onConflict((on) => on.column('key').doUpdateSet({ value: String(today) }))
    .execute();
  return true;
}

import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { write } from '../sql/write.ts';
import { rebuild } from './rebuild.ts';

const KEY = 'method.version';

/**
 * Brings a store to `method`: where another version kept its counters, they are worked out anew from what platforms said,
 * and what hysteresis remembers of figures of the other is forgotten. Does nothing where it is the same.
 *
 * @returns the version before; undefined where nothing had to be done.
 */
export async function adoptMethod(db: Kysely<Database>, method: MethodDocument): Promise<string | undefined> {
  return await db.transaction().execute(async (transaction) => {
    const row = await transaction.selectFrom('meta').select('value').where('key', '=', KEY).executeTakeFirst();
    if (row?.value === method.version) return undefined;
    await write(transaction, 'meta', [{ key: KEY, value: method.version }]);
    const known = await transaction.selectFrom('pairs').select('merchant').limit(1).executeTakeFirst();
    if (!known) return undefined;
    await transaction.deleteFrom('standings').execute();
    await transaction.deleteFrom('peer_groups').execute();
    await rebuild(transaction, method);
    // Stores from before this was written down were kept by v1.
    return row?.value ?? 'v1';
  });
}

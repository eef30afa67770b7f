import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { StoreError } from '../store.ts';
import { pendingUpgrade } from '../upgrade.ts';

/** Sees that nobody brings a database up to date that holds anything, unless they say that they have a copy of it. */
export async function demandCopy(db: Kysely<Database>, name: string): Promise<void> {
  const pending = await pendingUpgrade(db);
  if (pending.length === 0) return;
  throw new StoreError(
    `${name}: has the tables of an older version, and no way leads back once they are brought up to date (${pending.join(', ')}); take a copy with pg_dump, then start once with UPGRADE=yes`,
  );
}

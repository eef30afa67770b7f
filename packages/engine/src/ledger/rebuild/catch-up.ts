import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { moveClock } from '../clock/apply-due-observations.ts';
import { rebuild } from './rebuild.ts';

/** Pairs that are due from which on a rebuild is quicker than looking at each. */
const MANY = 50_000;

/**
 * Brings the counters up to the clock in one go where very much is due, as after a history that was told. It takes the
 * writer for seconds, so it is for whoever has the store alone, and never for a server.
 *
 * @returns whether it did.
 */
export async function catchUp(
  db: Kysely<Database>,
  method: MethodDocument,
  now: number,
  many = MANY,
): Promise<boolean> {
  const asOf = await moveClock(db, now);
  const due = await db.selectFrom('pairs').select('buyer').where('due_at', '<=', asOf).limit(many).execute();
  if (due.length < many) return false;
  await db.transaction().execute((transaction) => rebuild(transaction, method));
  return true;
}

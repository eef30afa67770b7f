import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** Leaves a transaction with what it was to find out. */
class Undo<T> extends Error {
  readonly found: T;

  constructor(found: T) {
    super('rolled back on purpose');
    this.found = found;
  }
}

/** Runs `look` in a transaction and takes back whatever it wrote. */
export async function rolledBack<T>(
  db: Kysely<Database>,
  look: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction().execute<T>(async (transaction) => {
      throw new Undo(await look(transaction));
    });
  } catch (error) {
    if (error instanceof Undo) return error.found as T;
    throw error;
  }
}

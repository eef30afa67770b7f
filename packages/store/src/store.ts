import type { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import type { Database } from './schema.ts';

export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /** The writer's connection: transactions go here, one at a time. */
  readonly db: Kysely<Database>;
  /** For reads beside a running transaction: sees only what is committed. */
  readonly reads: Kysely<Database>;
  /** What messages call it: its file, or its address without user and password. */
  readonly name: string;
  /** The database file; null where there is none. */
  readonly location: string | null;
  close(): Promise<void>;
}

/** A database that cannot be used; the message is one sentence that says what to change. */
export class StoreError extends Error {}

/** Brings the tables of a store up to date. On failure the store is closed, and `explain` makes one sentence of the cause. */
export async function ready(store: Store, explain: (error: Error) => string): Promise<Store> {
  try {
    await migrate(store.db);
    return store;
  } catch (error) {
    await store.close().catch(() => {});
    throw error instanceof StoreError ? error : new StoreError(explain(error as Error), { cause: error });
  }
}

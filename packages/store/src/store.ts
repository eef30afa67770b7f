import type { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import type { Notice } from './publication.ts';
import type { Database } from './schema.ts';
import { storeIdOf } from './store-id.ts';

export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /** The writer's connection: transactions go here, one at a time, while `writer` is held. */
  readonly db: Kysely<Database>;
  /** For reads beside a running transaction: sees only what is committed. */
  readonly reads: Kysely<Database>;
  /** What messages call it: its file, or its address without user and password. */
  readonly name: string;
  /** The database file; null where there is none. */
  readonly location: string | null;
  /** Random, given when the tables were made: tells the documents of two stores apart. */
  readonly storeId: string;
  /** The right to write. Opening a store takes it if nobody holds it. */
  readonly writer: WriterLock;
  /** Calls back when another process may have published or stopped writing. Returns the way to stop. */
  onNotice(listener: (notice: Notice) => void): () => void;
  close(): Promise<void>;
}

/** One process at a time writes to a store; whoever holds the lock loses it by ending, however it ends. */
export interface WriterLock {
  /** Whether this process may write. */
  held(): boolean;
  /** Takes the lock if nobody else holds it. @returns whether this process holds it now. */
  acquire(): Promise<boolean>;
}

/** The lock of a store that no other process can open. */
export const alwaysHeld: WriterLock = { held: () => true, acquire: async () => true };

/** The lock of somebody who only looks. */
export const neverHeld: WriterLock = { held: () => false, acquire: async () => false };

/** A database that cannot be used; the message is one sentence that says what to change. */
export class StoreError extends Error {}

/** Brings the tables behind `db` up to date. @returns the store's id. */
export async function prepare(db: Kysely<Database>): Promise<string> {
  await migrate(db);
  return storeIdOf(db);
}

/** Runs `open`, and makes one sentence of what goes wrong. @throws StoreError */
export async function explained<T>(explain: (error: Error) => string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(explain(error as Error), { cause: error });
  }
}

import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** The id of the store behind `db`; empty in one that was made before stores had any. */
export async function storeIdOf(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ value: string }>`select value from meta where key = 'store.id'`.execute(db);
  return rows[0]?.value ?? '';
}

/** Gives the store another id: tags of documents made so far shall never again name bytes that are made from now on. */
export async function renewStoreId(db: Kysely<Database>): Promise<void> {
  const id = randomBytes(9).toString('base64url');
  await sql`update meta set value = ${id} where key = 'store.id'`.execute(db);
}

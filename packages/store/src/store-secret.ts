import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/**
 * Random text, made with the tables and kept with them: whoever has it can tell which reviews of two merchants are by one
 * person. It is in no answer, no log and no message.
 */
export async function readSecret(db: Kysely<Database>): Promise<string> {
  const { value } = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'store.secret')
    .executeTakeFirstOrThrow();
  return value;
}

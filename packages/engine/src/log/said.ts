import { inChunks } from '@huitou/store/in-chunks.js';
import type { Database } from '@huitou/store/schema.js';
import type { Transaction } from 'kysely';

/** What the log said last of a subject, as it is stored. */
export type SaidRow = Database['log_subjects'];

/** What was said of all subjects of some merchants, in order of subject. */
export const readSaid = (db: Transaction<Database>, merchants: readonly string[]): Promise<SaidRow[]> =>
  db.selectFrom('log_subjects').selectAll().where('merchant', 'in', merchants).orderBy('subject').execute();

/** Writes down what was said now. */
export async function keepSaid(db: Transaction<Database>, rows: readonly SaidRow[]): Promise<void> {
  for (const some of inChunks(rows)) {
    await db
      .insertInto('log_subjects')
      .values(some)
      .onConflict((on) =>
        on.columns(['merchant', 'subject']).doUpdateSet((to) => ({
          salt: to.ref('excluded.salt'),
          said: to.ref('excluded.said'),
        })),
      )
      .execute();
  }
}

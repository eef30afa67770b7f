import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import { tombstone } from './erasures.ts';

/** Takes words and name out of what a buyer reported, at all merchants; that something was reported stays. */
export async function eraseReports(db: Kysely<Database>, buyer: string, seed: string): Promise<void> {
  const reporter = `b ${buyer}`;
  // Said twice for the index, which has only rows with a reporter.
  const { rows } = await sql<{ merchant: string }>`
    select distinct merchant from review_reports where reporter = ${reporter} and reporter <> ''`.execute(db);
  for (const { merchant } of rows) {
    await db
      .updateTable('review_reports')
      .set({ text: '', reporter: `b ${tombstone(seed, merchant)}` })
      .where('merchant', '=', merchant)
      .where('reporter', '=', reporter)
      .execute();
  }
}

import type { QuotableReview } from '@huitou/api/ports/market.js';
import { dateOf, dayMs, endOfLastDay } from '@huitou/reviews/day.js';
import { maskName } from '@huitou/reviews/mask.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { condition } from './shown.ts';
import { toldBought } from './told-bought.ts';

/** Reviews that a sentence is chosen from: more than a shop has in half a year, but for the busiest. */
const most = 60;

/**
 * Reviews that readers are shown and that have words, newest first as a page of them is.
 *
 * @param today ms: what their authors ordered from then on is not told yet.
 */
export const quotableQuery = (db: Kysely<Database>, merchant: string, today: number) =>
  db
    .selectFrom('reviews')
    .select(['id', 'day', 'text', 'lang', 'author', 'overall', 'helpfulness'])
    .select(toldBought(today, [merchant]).as('bought'))
    .where(condition({ merchant, today }, {}))
    .where('text', '<>', '')
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most);

/**
 * What may be quoted of a merchant's repeat buyers, as a page of reviews shows it: names masked, days for times.
 *
 * @param asOf ms: the time that their age is counted to.
 */
export async function readQuotable(db: Kysely<Database>, merchant: string, asOf: number): Promise<QuotableReview[]> {
  const today = Math.floor(asOf / dayMs);
  const rows = await quotableQuery(db, merchant, endOfLastDay(asOf)).execute();
  return rows
    .filter(({ text }) => text.trim() !== '')
    .map((row) => ({
      ...{ id: row.id, text: row.text, lang: row.lang, author: maskName(row.author), bought: row.bought },
      at: dateOf(row.day),
      // What was written since is of today.
      age: Math.max(0, today - row.day),
      stars: row.overall,
      helpfulness: row.helpfulness,
    }));
}

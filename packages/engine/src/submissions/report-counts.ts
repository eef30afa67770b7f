import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';

// Reports without a token are counted, and anybody can send them. So that nobody fills the store with them, a merchant has a
// bounded number of counts a day, a count ends, and counts are deleted after some time: at most
// 91 days × (200 + 6) rows a merchant, and 206 × 100 writes a day.

/** Counts of single reviews that a merchant has room for on a day; others are counted together, by their reason. */
const MOST_ROWS = 200;
/** Where a count ends: from then on nothing is written. */
export const MOST_COUNTED = 100;
/** Days for which counts are kept. */
export const KEPT_DAYS = 90;

/** Which count a report belongs to. */
export interface CountKey {
  readonly merchant: string;
  readonly review: string;
  readonly reason: string;
  /** Days since 1970. */
  readonly day: number;
}

/** The review under which a report is counted, '' for all those without room of their own, and how many it has by now. */
export async function countPlace(
  db: Kysely<Database>,
  { merchant, review, reason, day }: CountKey,
): Promise<{ readonly review: string; readonly count: number }> {
  const ofDay = db
    .selectFrom('review_reports')
    .where('merchant', '=', merchant)
    .where('day', '=', day)
    .where('reporter', '=', '');
  const countOf = async (one: string): Promise<number | undefined> => {
    const found = ofDay.select('count').where('review', '=', one).where('reason', '=', reason);
    return (await found.executeTakeFirst())?.count;
  };
  const own = await countOf(review);
  if (own !== undefined) return { review, count: own };
  const rows = await ofDay.select('review').limit(MOST_ROWS).execute();
  return rows.length < MOST_ROWS ? { review, count: 0 } : { review: '', count: (await countOf('')) ?? 0 };
}

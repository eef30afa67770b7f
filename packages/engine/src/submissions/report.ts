import type { ReportDraft, TakenReport } from '@huitou/contract/review-report.js';
import type { Reporter } from '@huitou/api/ports/afterwards.js';
import { DAY } from '@huitou/method/decay.js';
import { redact } from '@huitou/reviews/redact.js';
import type { Database } from '@huitou/store/schema.js';
import { thingKinds } from '@huitou/store/thing-kinds.js';
import type { Kysely } from 'kysely';
import { clean } from '../ledger/ingest/version.ts';
import { isErased } from './own-standing-review.ts';
import { countPlace, KEPT_DAYS, MOST_COUNTED } from './report-counts.ts';

/** What stands for a buyer in a report. */
export const reportedBy = (buyer: string): string => `b ${buyer}`;

/** The merchant of a public review; undefined where there is no such review, or not at the reporter's merchant. */
async function merchantOf(db: Kysely<Database>, reporter: Reporter, review: string): Promise<string | undefined> {
  const thing = await db
    .selectFrom('things')
    .select('merchant')
    .where('kind', '=', thingKinds.review)
    .where('id', '=', review)
    .executeTakeFirst();
  if (!thing || (reporter.by !== 'nobody' && reporter.merchant !== thing.merchant)) return undefined;
  const row = await db
    .selectFrom('reviews')
    .select('bought')
    .where('merchant', '=', thing.merchant)
    .where('id', '=', review)
    .executeTakeFirst();
  return row && row.bought >= 2 && !(await isErased(db, review)) ? thing.merchant : undefined;
}

/** What a report comes to without being written: it is of no review, or its day's count is full. */
export async function settledReport(
  db: Kysely<Database>,
  reporter: Reporter,
  review: string,
  { reason }: ReportDraft,
  now: number,
): Promise<TakenReport | 'unknown-review' | undefined> {
  const merchant = await merchantOf(db, reporter, review);
  if (merchant === undefined) return 'unknown-review';
  if (reporter.by !== 'nobody') return undefined;
  const { count } = await countPlace(db, { merchant, review, reason, day: Math.floor(now / DAY) });
  return count >= MOST_COUNTED ? { review, kept: 'count' } : undefined;
}

/** Takes a report in: one a person and review, of which a later one takes the place; of nobody known only that it came. */
export async function report(
  transaction: Kysely<Database>,
  sent: Reporter,
  review: string,
  draft: ReportDraft,
  now: number,
): Promise<TakenReport | 'unknown-review'> {
  const { reason } = draft;
  const merchant = await merchantOf(transaction, sent, review);
  if (merchant === undefined) return 'unknown-review';
  const day = Math.floor(now / DAY);
  const rows = transaction.deleteFrom('review_reports').where('merchant', '=', merchant);
  if (sent.by === 'nobody') {
    const place = await countPlace(transaction, { merchant, review, reason, day });
    if (place.count === 0)
      await rows
        .where('reporter', '=', '')
        .where('day', '<', day - KEPT_DAYS)
        .execute();
    const count = Math.min(place.count + 1, MOST_COUNTED);
    await transaction
      .insertInto('review_reports')
      .values({ merchant, day, review: place.review, reporter: '', reason, text: '', count })
      .onConflict((on) => on.columns(['merchant', 'day', 'review', 'reporter', 'reason']).doUpdateSet({ count }))
      .execute();
    return { review, kept: 'count' };
  }
  const reporter = sent.by === 'merchant' ? 'm' : reportedBy(sent.buyer);
  await rows.where('review', '=', review).where('reporter', '=', reporter).execute();
  const text = redact(clean(draft.text ?? '').trim()).text;
  await transaction
    .insertInto('review_reports')
    .values({ merchant, day, review, reporter, reason, text, count: 1 })
    .execute();
  return { review, kept: 'report' };
}

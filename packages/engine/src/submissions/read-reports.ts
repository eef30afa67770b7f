import type { ReviewReports } from '@huitou/contract/review-report.js';
import { dateOf } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';

type Row = Database['review_reports'];
/** A row's place in the order, after its merchant. */
type Place = readonly [day: number, review: string, reporter: string, reason: string];

/** Reports on a page. */
const PAGE = 100;

const writePlace = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

function readPlace(cursor: string): Place | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(place) || place.length !== 4) return undefined;
    const [day, ...rest] = place as unknown[];
    return Number.isSafeInteger(day) && rest.every((part) => typeof part === 'string')
      ? (place as unknown as Place)
      : undefined;
  } catch {
    return undefined;
  }
}

const shownReport = ({ day, review, reporter, reason, text, count }: Row): ReviewReports['reports'][number] => ({
  review: review || null,
  reason: reason as ReviewReports['reports'][number]['reason'],
  on: dateOf(day),
  by: reporter === '' ? 'nobody' : reporter === 'm' ? 'merchant' : 'buyer',
  buyer: reporter.startsWith('b ') ? reporter.slice(2) : null,
  text,
  count,
});

/** What was reported about reviews of a merchant, the newest first, after the page that `cursor` ends. */
export async function readReports(
  db: Kysely<Database>,
  merchant: string,
  cursor: string | undefined,
): Promise<ReviewReports | 'unknown-merchant' | 'invalid-cursor'> {
  const known = await db.selectFrom('merchants').select('id').where('id', '=', merchant).executeTakeFirst();
  if (!known) return 'unknown-merchant';
  const after = cursor === undefined ? undefined : readPlace(cursor);
  if (cursor !== undefined && !after) return 'invalid-cursor';
  const { rows } = await sql<Row>`
    select * from review_reports
    where merchant = ${merchant} ${after ? sql`and (day, review, reporter, reason) < (${sql.join(after)})` : sql``}
    order by day desc, review desc, reporter desc, reason desc limit ${PAGE + 1}`.execute(db);
  const page = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? page.at(-1) : undefined;
  const next = last ? writePlace([last.day, last.review, last.reporter, last.reason]) : null;
  return { merchant, reports: page.map(shownReport), next };
}

import type { ReviewText } from '@huitou/api/ports/insights.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import { shownBefore, type Days } from './shown-before.ts';

interface Row {
  readonly merchant: string;
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
  readonly buyer: string;
  readonly written_at: number;
  readonly helpfulness: number;
}

/** Words of the latest reviews that readers are shown, as they are shown, newest first. */
export async function readTexts(
  db: Kysely<Database>,
  merchants: readonly string[],
  days: Days,
  most: number,
): Promise<readonly ReviewText[]> {
  const { rows } = await sql<Row>`
    select reviews.merchant, reviews.id, reviews.text, reviews.lang, reviews.buyer, reviews.written_at, reviews.helpfulness
    from reviews where reviews.merchant in (${sql.join(merchants)}) and ${shownBefore(days)}
    order by reviews.written_at desc, reviews.id desc limit ${sql.lit(most)}`.execute(db);
  return rows.map(({ id, buyer, written_at: writtenAt, ...row }) => ({ ...row, review: id, author: buyer, writtenAt }));
}

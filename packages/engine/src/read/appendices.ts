import { MOST_APPENDICES, type Appendix } from '@huitou/contract/appendix.js';
import { dateOf } from '@huitou/reviews/day.js';
import { sql, type Kysely } from 'kysely';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';

interface Row {
  readonly review: string;
  readonly day: number;
  readonly text: string;
}

/** What was added to reviews of a merchant, by review, the first first. Of more than a review may have the first are shown. */
export async function readAppendices(
  db: Kysely<Database>,
  merchant: string,
  reviews: readonly Readonly<Pick<ReviewsTable, 'id' | 'day'>>[],
): Promise<ReadonlyMap<string, readonly Appendix[]>> {
  if (reviews.length === 0) return new Map();
  const days = new Map(reviews.map(({ id, day }) => [id, day]));
  const { rows } = await sql<Row>`
    select review, day, text
    from (
      select review, day, text, row_number() over (partition by review order by written_at, id) as place
      from appendices where merchant = ${merchant} and review in (${sql.join([...days.keys()])}) and text <> ''
    ) as added
    where place <= ${sql.lit(MOST_APPENDICES)} order by review, place`.execute(db);
  const found = Map.groupBy(rows, ({ review }) => review);
  return new Map(
    Array.from(found, ([review, added]) => [
      review,
      added.map(({ day, text }) => ({ text, at: dateOf(day), days: Math.max(0, day - (days.get(review) ?? day)) })),
    ]),
  );
}

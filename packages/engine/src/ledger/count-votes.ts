import { helpfulness } from '@huitou/reviews/helpfulness.js';
import type { Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';

interface Sums {
  readonly votes_for: number;
  readonly weight_for: number;
  readonly weight_against: number;
}

const sum = (what: ReturnType<typeof sql>) => sql`cast(coalesce(sum(${what}), 0) as bigint)`;

/** Sums of votes, from rows of `review_votes`. */
export const voteSums = sql`
  ${sum(sql`helpful`)} as votes_for, ${sum(sql`helpful * weight`)} as weight_for,
  ${sum(sql`(1 - helpful) * weight`)} as weight_against`;

/** Works out anew what the votes on a review come to. @returns how many readers found it helpful. */
export async function countVotes(db: Kysely<Database>, merchant: string, review: string): Promise<number> {
  const { rows } = await sql<Sums>`
    select ${voteSums} from review_votes where merchant = ${merchant} and review = ${review}`.execute(db);
  const { helpful } = await db
    .selectFrom('reviews')
    .select('helpful')
    .where('merchant', '=', merchant)
    .where('id', '=', review)
    .executeTakeFirstOrThrow();
  const [found] = rows;
  const [votes_for, weight_for, weight_against] = [found?.votes_for, found?.weight_for, found?.weight_against].map(
    Number,
  ) as [number, number, number];
  await db
    .updateTable('reviews')
    .set({ votes_for, weight_for, weight_against, helpfulness: helpfulness(helpful + weight_for, weight_against) })
    .where('merchant', '=', merchant)
    .where('id', '=', review)
    .execute();
  return helpful + votes_for;
}

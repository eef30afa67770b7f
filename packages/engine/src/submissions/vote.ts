import type { Voted } from '@huitou/contract/vote.js';
import type { NotVoted } from '@huitou/api/ports/afterwards.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { voteWeights } from '@huitou/reviews/helpfulness.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { countVotes } from '../ledger/count-votes.ts';
import { findPurchase } from './find-purchase.ts';
import { isErased } from './own-standing-review.ts';

/** Why a buyer's vote would not count; undefined where it does. Who bought once may vote. */
async function refusal(db: Kysely<Database>, reader: Author): Promise<NotVoted | undefined> {
  const { mayWrite } = await findPurchase(db, reader);
  return mayWrite === 'yes' || mayWrite === 'first-purchase' ? undefined : mayWrite;
}

/** What a buyer's vote weighs now. It keeps this weight until the buyer votes on the same review again. */
async function weightOf(db: Kysely<Database>, { merchant, buyer }: Author): Promise<number> {
  const pair = await db
    .selectFrom('pairs')
    .select('days')
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .executeTakeFirst();
  return (pair?.days ?? 0) >= 2 ? voteWeights.repeatBuyer : voteWeights.buyer;
}

/** Takes in whether a buyer finds a review helpful, one vote a person and review; null takes the vote back. */
export async function vote(
  transaction: Kysely<Database>,
  reader: Author,
  review: string,
  helpful: boolean | null,
): Promise<Voted | NotVoted> {
  const { merchant, buyer } = reader;
  const row = await transaction
    .selectFrom('reviews')
    .select(['buyer', 'bought'])
    .where('merchant', '=', merchant)
    .where('id', '=', review)
    .executeTakeFirst();
  if (!row || row.bought < 2 || (await isErased(transaction, review))) return 'unknown-review';
  if (row.buyer === buyer) return 'own-review';
  if (helpful === null) {
    await transaction
      .deleteFrom('review_votes')
      .where('merchant', '=', merchant)
      .where('review', '=', review)
      .where('buyer', '=', buyer)
      .execute();
  } else {
    const refused = await refusal(transaction, reader);
    if (refused) return refused;
    const said = { helpful: helpful ? 1 : 0, weight: await weightOf(transaction, reader) } as const;
    await transaction
      .insertInto('review_votes')
      .values({ merchant, review, buyer, ...said })
      .onConflict((on) => on.columns(['merchant', 'review', 'buyer']).doUpdateSet(said))
      .execute();
  }
  return { review, helpful, readers: await countVotes(transaction, merchant, review) };
}

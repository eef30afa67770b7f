import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { countVotes } from '../count-votes.ts';

/** Takes a buyer's votes back, at all merchants. @returns those merchants. */
export async function eraseVotes(db: Kysely<Database>, buyer: string): Promise<readonly string[]> {
  const votes = await db.selectFrom('review_votes').select(['merchant', 'review']).where('buyer', '=', buyer).execute();
  await db.deleteFrom('review_votes').where('buyer', '=', buyer).execute();
  for (const { merchant, review } of votes) await countVotes(db, merchant, review);
  return votes.map(({ merchant }) => merchant);
}

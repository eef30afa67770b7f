import { gramsOf } from '@huitou/reviews/moderation/grams.js';
import { judge } from '@huitou/reviews/moderation/judge.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { nearTexts } from './near-texts.ts';

/**
 * Public rules that speak against words which an author puts to a review that stands. They would not be held: the review is
 * public, and a person who looks at it must not find it changed under them. So they are refused with the rule, and what stands stays.
 */
export async function rulesAgainst(
  db: Kysely<Database>,
  { buyer, text, at }: { readonly buyer: string; readonly text: string; readonly at: number },
): Promise<readonly string[]> {
  const candidates = await nearTexts(db, gramsOf(text), { buyer });
  // How many write in these days and what was delivered was looked at when the review came.
  const facts = { text, stars: {}, writtenAt: at, candidates, days: [], delivery: null, linked: false };
  return judge(facts, rulesV1).rules.map(({ id }) => id);
}

import type { EventOf } from '@huitou/contract/events.js';
import type { Decided, StaffAction, StaffDecision } from '@huitou/contract/staff-review.js';
import { timeOf } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { digest } from '../submissions/digest.ts';
import { isErased } from '../submissions/own-standing-review.ts';

export interface Deciding {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Applies an event inside the transaction, and writes down who decided. */
  readonly apply: (event: EventOf<'moderation'>) => Promise<void>;
}

/** What stands of a review: the latest that was said, and since when its author's appeal waits. */
async function standing(db: Kysely<Database>, merchant: string, review: string) {
  const held = await db
    .selectFrom('held_reviews')
    .select('appealed_at')
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .executeTakeFirst();
  const shown = await db
    .selectFrom('reviews')
    .select('folded')
    .where('merchant', '=', merchant)
    .where('id', '=', review)
    .executeTakeFirst();
  const latest = await db
    .selectFrom('moderations')
    .select(['action', 'reason', 'at'])
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .orderBy('rev', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { held, shown, latest };
}

/** Whether an action changes anything, may be about this review at all, or has been done already. */
function fits(
  action: StaffAction,
  { held, shown, latest }: Awaited<ReturnType<typeof standing>>,
): 'does' | 'done' | 'never' {
  const again = latest?.action === action;
  if (action === 'release') return held ? 'does' : again && shown ? 'done' : 'never';
  if (action === 'refuse') {
    if (!held) return 'never';
    return again && Number(latest?.at ?? 0) >= Number(held.appealed_at ?? 0) ? 'done' : 'does';
  }
  if (!shown) return 'never';
  if ((shown.folded !== null) === (action === 'fold')) return again ? 'done' : action === 'fold' ? 'does' : 'never';
  return 'does';
}

/** Decides about a review through the ledger, as a platform's event would. */
export async function decide(
  db: Kysely<Database>,
  merchant: string,
  review: string,
  { action, reason }: StaffDecision,
  { now, apply }: Deciding,
): Promise<Decided | 'unknown-review'> {
  const found = await standing(db, merchant, review);
  const fit = (await isErased(db, review)) ? 'never' : fits(action, found);
  if (fit === 'never') return 'unknown-review';
  const { latest } = found;
  if (fit === 'done' && latest) return { review, action, reason: latest.reason, at: timeOf(Number(latest.at)) };
  // After all that was said before: what was said last stands.
  const at = timeOf(Math.max(now, Number(latest?.at ?? 0) + 1));
  const id = `decided-${digest(`${merchant} ${review} ${action} ${at}`).slice(0, 22)}`;
  await apply({ id, type: 'moderation', at, data: { id, action, merchant, review, reason, by: 'platform' } });
  return { review, action, reason, at };
}

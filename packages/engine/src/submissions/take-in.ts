import type { Event, EventOf } from '@huitou/contract/events.js';
import type { Submission } from '@huitou/contract/own-review.js';
import { judge, type Verdict } from '@huitou/reviews/moderation/judge.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { keepVerdict } from '../moderation-decisions.ts';
import { keepBands } from '../review-bands.ts';
import { reviewFacts, type ReviewedOrder } from './review-facts.ts';

/** A review that its author may write, as the event that it becomes. */
export interface Written {
  readonly event: EventOf<'review'>;
  readonly order: ReviewedOrder;
  /** Milliseconds. */
  readonly at: number;
}

/** Applies events inside a transaction. */
export type Apply = (transaction: Kysely<Database>, events: readonly Event[]) => Promise<void>;

const kindOf = new Map(rulesV1.rules.map(({ id, kind }) => [id, kind]));

/** The fold of a review by the first rule that folds it, as a platform would send it. */
function foldEvent({ at, data: { id, merchant } }: EventOf<'review'>, { rules }: Verdict): EventOf<'moderation'>[] {
  const rule = rules.find((one) => kindOf.get(one.id) === 'fold');
  if (!rule) return [];
  const fold = `fold-${id}`;
  const data = {
    id: fold,
    action: 'fold',
    merchant,
    review: id,
    reason: rule.reason,
    by: 'rule',
    rule: rule.id,
  } as const;
  return [{ id: fold, type: 'moderation', at, data }];
}

/** Whether a person has released a review before it came, as any event may come before what it is about. */
async function isReleased(db: Kysely<Database>, { data: { merchant, id } }: EventOf<'review'>): Promise<boolean> {
  const row = await db
    .selectFrom('moderations')
    .select('id')
    .where('merchant', '=', merchant)
    .where('review', '=', id)
    .where('action', '=', 'release')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function hold(db: Kysely<Database>, { event, at }: Written, { rules }: Verdict): Promise<void> {
  const { id: review, merchant, buyer, writtenAt } = event.data;
  await db
    .insertInto('held_reviews')
    .values({
      ...{ merchant, review, buyer, at },
      day: Date.parse(`${writtenAt.slice(0, 10)}T00:00:00Z`) / 86_400_000,
      event: JSON.stringify(event),
      rules: JSON.stringify(rules),
      appeal: null,
      appealed_at: null,
    })
    .execute();
}

/** Judges a review by the public rules, and publishes, folds or holds it. */
export async function takeIn(
  db: Kysely<Database>,
  written: Written,
  apply: Apply,
): Promise<Pick<Submission, 'state' | 'rules'>> {
  const { event, order } = written;
  const { id, merchant, text = '' } = event.data;
  const verdict = judge(await reviewFacts(db, event, order), rulesV1);
  const rules = verdict.rules.map((rule) => ({ rule: rule.id, reason: rule.reason }));
  const state = verdict.state === 'held' && (await isReleased(db, event)) ? 'published' : verdict.state;
  if (state === 'held') await hold(db, written, verdict);
  else await apply(db, [event, ...(state === 'folded' ? foldEvent(event, verdict) : [])]);
  await keepBands(db, [{ merchant, id, text }]);
  if (state !== 'published') await keepVerdict(db, event, verdict, written.at);
  return { state, rules: state === 'published' ? [] : rules };
}

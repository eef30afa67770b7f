import { APPENDIX_DAYS, MOST_APPENDICES, type AddedAppendix, type AppendixDraft } from '@huitou/contract/appendix.js';
import type { EventOf } from '@huitou/contract/events.js';
import type { NotDone } from '@huitou/api/ports/afterwards.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { DAY } from '@huitou/method/decay.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import type { SubmissionsOptions } from './create-submissions.ts';
import { digest, digestOf } from './digest.ts';
import { ownStandingReview } from './own-standing-review.ts';
import { rulesAgainst } from './rules-against.ts';
import { writtenAt } from './review-event.ts';

/** What an author adds to a review, with the name that their program gave the request, as a hash. */
export interface Appending {
  readonly author: Author;
  readonly review: string;
  readonly draft: AppendixDraft;
  readonly asked: string;
}

/** Adds to a review, once a key, as the event that a platform would send. */
export async function append(
  transaction: Kysely<Database>,
  { now, apply }: Pick<SubmissionsOptions, 'now' | 'apply'>,
  { author, review, draft, asked }: Appending,
): Promise<AddedAppendix | NotDone> {
  const { merchant } = author;
  const own = await ownStandingReview(transaction, author, review);
  if (!own) return 'unknown-review';
  const body = digestOf(draft);
  const known = await transaction
    .selectFrom('review_requests')
    .select(['body', 'answer'])
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .where('asked', '=', asked)
    .executeTakeFirst();
  if (known) return known.body === body ? (JSON.parse(known.answer) as AddedAppendix) : 'key-reused';
  const at = now();
  const days = Math.floor((at - own.written_at) / DAY);
  if (at - own.written_at > APPENDIX_DAYS * DAY) return { days, until: APPENDIX_DAYS };
  const { there } = await transaction
    .selectFrom('appendices')
    .select(({ fn }) => fn.countAll<number>().as('there'))
    .where('merchant', '=', merchant)
    .where('review', '=', review)
    .executeTakeFirstOrThrow();
  if (Number(there) >= MOST_APPENDICES) return 'enough-appendices';
  const rules = await rulesAgainst(transaction, { buyer: own.buyer, text: draft.text, at });
  if (rules.length > 0) return { rules };
  const id = `a-${digest(`${merchant} ${review} ${asked}`).slice(0, 22)}`;
  const time = writtenAt(at, own.day);
  const event: EventOf<'appendix'> = {
    ...{ id: `appendix-${id}`, type: 'appendix', at: time },
    data: { id, review, writtenAt: time, text: draft.text },
  };
  await apply(transaction, [event]);
  const answer: AddedAppendix = { review, appendix: id, at: time, left: MOST_APPENDICES - Number(there) - 1 };
  await transaction
    .insertInto('review_requests')
    .values({ merchant, review, asked, body, answer: JSON.stringify(answer) })
    .execute();
  return answer;
}

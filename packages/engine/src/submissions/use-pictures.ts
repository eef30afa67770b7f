import { pictureAddress } from '@huitou/contract/picture.js';
import type { EventOf } from '@huitou/contract/events.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { purchaseKey } from '@huitou/store/purchase-key.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { reviewIdOf } from './review-event.ts';

type Media = NonNullable<EventOf<'review'>['data']['media']>;

/** Pictures of a draft as its review shows them, in their order; undefined where one was not sent for it, or is gone. */
export async function usePictures(
  transaction: Kysely<Database>,
  author: Author,
  pictures: readonly string[],
): Promise<Media | undefined> {
  const wanted = [...new Set(pictures)];
  if (wanted.length === 0) return [];
  const { merchant } = author;
  const review = reviewIdOf(author);
  const there = await transaction
    .selectFrom('pictures')
    .select(['picture', 'at'])
    .where('merchant', '=', merchant)
    // An older version kept them under the review that the token would come to.
    .where('review', 'in', [purchaseKey(author), review])
    .where('picture', 'in', wanted)
    .where('state', '<>', 'gone')
    .execute();
  const sent = new Map(there.map(({ picture, at }) => [picture, at]));
  // Before any is used: what is refused changes nothing.
  if (sent.size < wanted.length) return undefined;
  await transaction
    .deleteFrom('pictures')
    .where('merchant', '=', merchant)
    .where('review', 'in', [purchaseKey(author), review])
    .where('picture', 'in', wanted)
    .execute();
  await transaction
    .insertInto('pictures')
    .values(Array.from(sent, ([picture, at]) => ({ merchant, picture, review, at, state: 'used' as const })))
    .execute();
  return wanted.map((picture) => ({
    kind: 'image',
    src: pictureAddress(merchant, picture, 1600, 'jpg'),
  }));
}

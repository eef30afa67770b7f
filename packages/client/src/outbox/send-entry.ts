import { time } from '@huitou/contract/dates.js';
import { id } from '@huitou/contract/id.js';
import { submission } from '@huitou/contract/own-review.js';
import { object, string } from '@huitou/contract/schema.js';
import { callApi, type Called } from './call-api.ts';
import type { Answer, Entry } from './entry.ts';
import type { OutboxEnvironment } from './outbox-environment.ts';

/** What the API says of a picture that it has taken in. */
const storedPicture = object({ picture: string() });

/** What the API says to whatever an author does with a review. */
const done = object({ review: id, at: time });

/** Milliseconds for a picture: a phone sends 300 KB over a bad connection. */
const pictureLimit = 60_000;

/** What is wrong with the token or the purchase, and not with a picture. */
const ofToken =
  /^(expired|foreign|invalid|token-used|tokens-disabled|first-purchase|unknown-order|refunded-order|linked-account)$/;

/**
 * Sends the pictures that are not there yet, then the review. The same entry sent again is the same review: pictures are
 * known by their content, the review by its key.
 *
 * @param stored told of the id of each picture, so that it is not sent twice.
 */
export async function sendEntry(
  environment: OutboxEnvironment,
  { api, token, draft, pictures, idempotencyKey, to }: Entry,
  stored: (place: number, id: string) => Promise<void>,
): Promise<Called<Answer>> {
  const ids: string[] = [];
  for (const [place, { bytes, type, id }] of pictures.entries()) {
    if (id) {
      ids.push(id);
      continue;
    }
    const called = await callApi(environment, `${api}/v1/pictures`, token, storedPicture, {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': type },
      limit: pictureLimit,
    });
    if ('code' in called) {
      // What is wrong with a picture its author can change: by taking it out.
      return called.later || ofToken.test(called.code) ? called : { ...called, code: 'picture' };
    }
    ids.push(called.value.picture);
    await stored(place, called.value.picture);
  }
  return callApi<Answer>(environment, `${api}${to?.path ?? '/v1/reviews'}`, token, to ? done : submission, {
    method: to?.method ?? 'POST',
    body: JSON.stringify(ids.length ? { ...draft, pictures: ids } : draft),
    headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
  });
}

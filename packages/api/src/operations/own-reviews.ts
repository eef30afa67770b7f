import { id } from '@huitou/contract/id.js';
import { purchase, reviewDraft, submission, takenBack } from '@huitou/contract/own-review.js';
import { samplePurchase, sampleSubmission } from '@huitou/contract/samples.js';
import { cacheFor, headersOf, openHeaders } from '../http/headers.ts';
import type { PurchaseClaims } from '../operation/caller.ts';
import { call } from '../operation/operation.ts';
import { ProblemError, type ProblemName } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import type { Author, Refused, Submissions } from '../ports/submissions.ts';

/** What an author is told, and the kind of problem it is. */
const refusals: Readonly<Record<Refused, readonly [ProblemName, string]>> = {
  'unknown-order': [
    'not-entitled',
    'purchase token: the order is not known here; send its event first, then the review',
  ],
  'refunded-order': ['not-entitled', 'purchase token: the order was given back in full, so it is no purchase'],
  'linked-account': [
    'not-entitled',
    'purchase token: the buyer is the shop itself, or an account that is linked to it',
  ],
  'first-purchase': [
    'not-entitled',
    'purchase token: a review is for those who came back; it is open from the second purchase on another day',
  ],
  'other-goods': [
    'invalid-body',
    'goods: the order of the purchase token has no such goods; send one of those it has, or none',
  ],
  'has-written': ['token-used', 'purchase token: was used for another review; one token is for one review'],
  'key-reused': [
    'key-reused',
    'Idempotency-Key: was sent before with another body; send the same again, or choose a new key',
  ],
  'key-at-work': ['key-at-work', 'Idempotency-Key: a request with it is at work; ask again in a moment'],
};

const authorOf = ({ merchant, buyer, order, token }: PurchaseClaims): Author => ({ merchant, buyer, order, token });

function submissionsOf({ submissions, stopping }: Services): Submissions {
  if (!submissions || stopping.aborted) {
    throw new ProblemError('unavailable', 'server: is stopping; send it again later', undefined, {
      'retry-after': '10',
    });
  }
  const elsewhere = submissions.unavailable();
  if (elsewhere !== undefined) throw new ProblemError('not-the-writer', elsewhere, undefined, { 'retry-after': '2' });
  return submissions;
}

const idempotencyKey = /^[\x21-\x7e]{8,128}$/;

/** What the author's program calls this request, so that a second try is no second review. */
function keyOf(request: Request): string {
  const key = (request.headers.get('idempotency-key') ?? '').replace(/^"(.*)"$/, '$1');
  if (idempotencyKey.test(key)) return key;
  throw new ProblemError(
    'invalid-parameter',
    'Idempotency-Key: is missing or not 8 to 128 visible characters; send a new UUID with each review, and the same with each try of it',
    [{ pointer: 'Idempotency-Key', detail: 'send a new UUID with each review, and the same with each try of it' }],
  );
}

/** For its asker alone, from any page. */
const privately = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { ...headersOf(openHeaders), 'cache-control': cacheFor.no } });

export const readPurchase = call({
  id: 'readPurchase',
  method: 'get',
  path: '/v1/purchase',
  summary: 'What a purchase token comes to',
  description: 'Whether its holder may write, on which visit, about what, and what they have written.',
  caller: 'purchase',
  pathParameters: {},
  query: {},
  responses: { 'application/json': purchase },
  problems: ['unauthorized', 'tokens-disabled', 'unknown-merchant', 'unavailable'],
  example: samplePurchase,
  async handle({ submissions }, { caller }) {
    const found = await submissions?.purchase(authorOf(caller));
    if (found === undefined) throw new ProblemError('unavailable', 'server: takes no reviews');
    if (found === 'unknown-merchant') {
      throw new ProblemError('unknown-merchant', `purchase token: the merchant ${caller.merchant} is not known here`);
    }
    return privately(found);
  },
});

export const writeReview = call({
  id: 'writeReview',
  method: 'post',
  path: '/v1/reviews',
  summary: 'What a returning customer has to say',
  description:
    'One purchase token is good for one review, for ever. The answer is on disk, and the same request with the same ' +
    '`Idempotency-Key` gets the same answer, however often it is sent.',
  caller: 'purchase',
  pathParameters: {},
  query: {},
  requestBody: {
    kind: 'json',
    schema: reviewDraft,
    maxBytes: 64 * 1024,
    example: { stars: { quality: 5, service: 4 }, text: 'Nobody read the chat, but the tea is the best.' },
  },
  responses: { 'application/json': submission },
  problems: [
    'invalid-parameter',
    'invalid-body',
    'unauthorized',
    'tokens-disabled',
    'not-entitled',
    'token-used',
    'key-reused',
    'key-at-work',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
    'unavailable',
  ],
  example: sampleSubmission,
  async handle(services, { request, caller, body }) {
    const key = keyOf(request);
    const submissions = submissionsOf(services);
    const { issuer } = services;
    const answer = await submissions.submit(authorOf(caller), body, {
      key,
      receipt: async (accepted) => (await issuer?.receipt(accepted)) ?? null,
    });
    if (typeof answer === 'string') {
      const [name, detail] = refusals[answer];
      const errors = [{ pointer: answer, detail }];
      throw new ProblemError(name, detail, errors, name === 'key-at-work' ? { 'retry-after': '1' } : {});
    }
    return privately(answer);
  },
});

export const eraseReview = call({
  id: 'eraseReview',
  method: 'delete',
  path: '/v1/reviews/{review}',
  summary: 'Takes a review back',
  description:
    'For its author, by any purchase token of the same buyer at the same merchant. Text, pictures and name are gone everywhere ' +
    'within a minute and for ever; stars stay counted, without a name. Sent again it is answered alike.',
  caller: 'purchase',
  pathParameters: { review: { schema: id, description: 'The id of the review.', example: sampleSubmission.review } },
  query: {},
  responses: { 'application/json': takenBack },
  problems: ['invalid-parameter', 'unauthorized', 'tokens-disabled', 'unknown-review', 'not-the-writer', 'unavailable'],
  example: { review: sampleSubmission.review, state: 'erased' },
  async handle(services, { caller, path: { review } }) {
    if (await submissionsOf(services).erase(authorOf(caller), review)) return privately({ review, state: 'erased' });
    throw new ProblemError('unknown-review', `review: the buyer of this token has written none with the id ${review}`);
  },
});

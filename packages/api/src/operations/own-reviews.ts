import { appealDraft, appealTaken, purchase, reviewDraft, submission, takenBack } from '@huitou/contract/own-review.js';
import { samplePurchase, sampleSubmission } from '@huitou/contract/samples.js';
import { idempotencyKey } from '../operation/idempotency-key.ts';
import { call } from '../operation/operation.ts';
import { privately } from '../http/privately.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { withLog } from '../operation/with-log.ts';
import { writable } from '../operation/writable.ts';
import type { Submissions } from '../ports/submissions.ts';
import { authorOf, refusals } from '../operation/refusals.ts';
import { reviewPath } from '../operation/shared-parameters.ts';
import { unknownMerchant } from '../operation/merchant-call.ts';

const submissionsOf = (services: Services): Submissions => writable(services, services.submissions);

export const readPurchase = call({
  id: 'readPurchase',
  method: 'get',
  path: '/v1/purchase',
  summary: 'What a purchase token comes to',
  description:
    'Whether its holder may write, on which visit, about what, what they have written about this order, with whichever token, and which reviews they have marked.',
  caller: 'purchase',
  pathParameters: {},
  query: {},
  responses: { 'application/json': purchase },
  problems: ['unauthorized', 'tokens-disabled', 'unknown-merchant', 'unavailable'],
  example: samplePurchase,
  async handle({ submissions }, { caller }) {
    const found = await submissions?.purchase(authorOf(caller));
    if (found === undefined) throw new ProblemError('unavailable', 'server: takes no reviews');
    if (found === 'unknown-merchant') throw unknownMerchant('purchase', caller.merchant);
    return privately(found);
  },
});

export const writeReview = call({
  id: 'writeReview',
  method: 'post',
  path: '/v1/reviews',
  summary: 'What a returning customer has to say',
  description:
    'One order of a buyer is good for one review, for ever, however many purchase tokens speak of it. The answer is on disk, and the same request with the same ' +
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
    const key = idempotencyKey(request);
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
    return privately(withLog(services, answer));
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
  pathParameters: reviewPath,
  query: {},
  responses: { 'application/json': takenBack },
  problems: ['invalid-parameter', 'unauthorized', 'tokens-disabled', 'unknown-review', 'not-the-writer', 'unavailable'],
  example: { review: sampleSubmission.review, state: 'erased' },
  async handle(services, { caller, path: { review } }) {
    if (await submissionsOf(services).erase(authorOf(caller), review)) return privately({ review, state: 'erased' });
    throw new ProblemError('unknown-review', `review: the buyer of this token has written none with the id ${review}`);
  },
});

export const appealReview = call({
  id: 'appealReview',
  method: 'post',
  path: '/v1/reviews/{review}/appeal',
  summary: 'What its author says about a review that is held or refused',
  description:
    'Once a review, by any purchase token of the same buyer at the same merchant. A person reads it before they decide; a refused ' +
    'review waits for a person again. The same text sent again is answered alike.',
  caller: 'purchase',
  pathParameters: reviewPath,
  query: {},
  requestBody: {
    kind: 'json',
    schema: appealDraft,
    maxBytes: 64 * 1024,
    example: { text: 'I wrote this myself, about the second box.' },
  },
  responses: { 'application/json': appealTaken },
  problems: [
    'invalid-parameter',
    'invalid-body',
    'unauthorized',
    'tokens-disabled',
    'unknown-review',
    'has-appealed',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
    'unavailable',
  ],
  example: { review: sampleSubmission.review, state: 'held', at: sampleSubmission.at },
  async handle(services, { caller, path: { review }, body: { text } }) {
    const answer = await submissionsOf(services).appeal(authorOf(caller), review, text);
    if (answer === 'has-appealed') {
      throw new ProblemError('has-appealed', `review: ${review} was appealed for before; one appeal is for one review`);
    }
    if (answer !== 'unknown-review') return privately(answer);
    const detail = `review: the buyer of this token has none with the id ${review} that is held or refused`;
    throw new ProblemError('unknown-review', detail);
  },
});

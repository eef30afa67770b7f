import { reviewDraft, submission } from '@huitou/contract/own-review.js';
import { sampleSubmission } from '@huitou/contract/samples.js';
import { privately } from '../http/privately.ts';
import { afterwardsOf } from '../operation/afterwards-of.ts';
import { notDone } from '../operation/not-done.ts';
import { call } from '../operation/operation.ts';
import { withLog } from '../operation/with-log.ts';
import { reviewPath } from '../operation/shared-parameters.ts';

export const editReview = call({
  id: 'editReview',
  method: 'put',
  path: '/v1/reviews/{review}',
  summary: 'Edits a review, once',
  description:
    'For its author, by any purchase token of the same buyer at the same merchant. The body is the whole review anew; its pictures ' +
    'stay. What it said before, words and stars, is shown beside it from then on, and all figures are as if the new stars had been ' +
    'sent. The same body again gets the same answer; another one is refused.',
  caller: 'purchase',
  pathParameters: reviewPath,
  query: {},
  requestBody: {
    kind: 'json',
    schema: reviewDraft,
    maxBytes: 64 * 1024,
    example: { stars: { quality: 5, service: 5 }, text: 'They read the chat now, and the tea is the best.' },
  },
  responses: { 'application/json': submission },
  problems: [
    'invalid-parameter',
    'invalid-body',
    'unauthorized',
    'tokens-disabled',
    'unknown-review',
    'edited-before',
    'against-rules',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
    'unavailable',
  ],
  example: sampleSubmission,
  async handle(services, { caller, body, path: { review } }) {
    const { issuer } = services;
    const answer = await afterwardsOf(services).edit(caller, review, body, {
      receipt: async (accepted) => (await issuer?.receipt(accepted)) ?? null,
    });
    if (typeof answer === 'object' && 'state' in answer) return privately(withLog(services, answer));
    throw notDone(answer, review);
  },
});

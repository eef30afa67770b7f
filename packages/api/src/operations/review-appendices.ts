import { addedAppendix, appendixDraft } from '@huitou/contract/appendix.js';
import { sampleAddedAppendix } from '@huitou/contract/samples.js';
import { privately } from '../http/privately.ts';
import { afterwardsOf } from '../operation/afterwards-of.ts';
import { idempotencyKey } from '../operation/idempotency-key.ts';
import { notDone } from '../operation/not-done.ts';
import { call } from '../operation/operation.ts';
import { reviewPath } from '../operation/shared-parameters.ts';

export const appendToReview = call({
  id: 'appendToReview',
  method: 'post',
  path: '/v1/reviews/{review}/appendices',
  summary: 'Adds to a review',
  description:
    'For its author, by any purchase token of the same buyer at the same merchant, for 180 days after the review and three ' +
    'times at most. What was written before stays as it is, and no figure changes. The same request with the same ' +
    '`Idempotency-Key` gets the same answer, however often it is sent.',
  caller: 'purchase',
  pathParameters: reviewPath,
  query: {},
  requestBody: {
    kind: 'json',
    schema: appendixDraft,
    maxBytes: 16 * 1024,
    example: { text: 'Washed ten times, and it has kept its shape.' },
  },
  responses: { 'application/json': addedAppendix },
  problems: [
    'invalid-parameter',
    'invalid-body',
    'unauthorized',
    'tokens-disabled',
    'unknown-review',
    'too-late',
    'against-rules',
    'enough-appendices',
    'key-reused',
    'key-at-work',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
    'unavailable',
  ],
  example: sampleAddedAppendix,
  async handle(services, { request, caller, body, path: { review } }) {
    const key = idempotencyKey(request);
    const answer = await afterwardsOf(services).append(caller, review, body, key);
    if (typeof answer === 'object' && 'appendix' in answer) return privately(answer);
    throw notDone(answer, review);
  },
});

import { sampleSubmission } from '@huitou/contract/samples.js';
import { vote, voted, type Voted } from '@huitou/contract/vote.js';
import { privately } from '../http/privately.ts';
import { afterwardsOf } from '../operation/afterwards-of.ts';
import { call } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { refusedPurchase } from '../operation/refused-purchase.ts';
import type { NotVoted } from '../ports/afterwards.ts';
import { reviewPath } from '../operation/shared-parameters.ts';

const example: Voted = { review: sampleSubmission.review, helpful: true, readers: 13 };

function answer(found: Voted | NotVoted, review: string, merchant: string): Response {
  if (typeof found === 'object') return privately(found);
  if (found === 'unknown-review') {
    throw new ProblemError(found, `review ${review}: is not one of ${merchant}, for which the purchase token is`);
  }
  if (found === 'own-review') {
    throw new ProblemError(found, `review ${review}: is by the buyer of this token; others say whether it is helpful`);
  }
  throw new ProblemError('not-entitled', refusedPurchase[found], [{ pointer: found, detail: refusedPurchase[found] }]);
}

export const voteOnReview = call({
  id: 'voteOnReview',
  method: 'put',
  path: '/v1/reviews/{review}/vote',
  summary: 'Says whether a review is helpful',
  description:
    'For buyers of the same merchant, one vote a person and review; another one takes its place. Buyers who bought on two days ' +
    'or more weigh twice as much as others in the order "most helpful". Nobody votes on their own review.',
  caller: 'purchase',
  pathParameters: reviewPath,
  query: {},
  requestBody: { kind: 'json', schema: vote, maxBytes: 1024, example: { helpful: true } },
  responses: { 'application/json': voted },
  problems: [
    'invalid-parameter',
    'invalid-body',
    'unauthorized',
    'tokens-disabled',
    'not-entitled',
    'own-review',
    'unknown-review',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
    'unavailable',
  ],
  example,
  handle: async (services, { caller, body, path: { review } }) =>
    answer(await afterwardsOf(services).vote(caller, review, body.helpful), review, caller.merchant),
});

export const takeVoteBack = call({
  id: 'takeVoteBack',
  method: 'delete',
  path: '/v1/reviews/{review}/vote',
  summary: 'Takes a vote on a review back',
  description: 'For whoever gave it. Sent again, or where there was none, it is answered alike.',
  caller: 'purchase',
  pathParameters: reviewPath,
  query: {},
  responses: { 'application/json': voted },
  problems: [
    'invalid-parameter',
    'unauthorized',
    'tokens-disabled',
    'own-review',
    'unknown-review',
    'not-the-writer',
    'unavailable',
  ],
  example: { ...example, helpful: null, readers: 12 },
  handle: async (services, { caller, path: { review } }) =>
    answer(await afterwardsOf(services).vote(caller, review, null), review, caller.merchant),
});

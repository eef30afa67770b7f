import { sampleStaffReviews, sampleSubmission } from '@huitou/contract/samples.js';
import { string } from '@huitou/contract/schema.js';
import { decided, staffDecision, staffReviews, staffView } from '@huitou/contract/staff-review.js';
import { privately } from '../http/privately.ts';
import type { MerchantClaims } from '../operation/caller.ts';
import { call } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { writable } from '../operation/writable.ts';
import type { Services } from '../operation/services.ts';
import type { Moderation } from '../ports/moderation.ts';
import { reviewPath } from '../operation/shared-parameters.ts';
import { merchantProblems, unknownMerchant } from '../operation/merchant-call.ts';
import { badCursor } from '../operation/bad-cursor.ts';

const moderationOf = (services: Services): Moderation => writable(services, services.moderation);

/** What is decided about reviews is the platform's, whoever's inbox it is. */
function forPlatform({ role }: MerchantClaims): void {
  if (role === 'platform') return;
  throw new ProblemError('forbidden', 'merchant token: its role is merchant; only the platform decides about reviews');
}

export const readStaffReviews = call({
  id: 'readStaffReviews',
  method: 'get',
  path: '/v1/merchant/moderation',
  summary: "A merchant's reviews that wait for a person or are folded",
  description:
    'For the staff of the platform, by a merchant token with the role `platform`. Each with the rules that speak against it, ' +
    'what they saw, and what its author has to say.',
  caller: 'merchant',
  pathParameters: {},
  query: {
    view: { schema: staffView, description: 'Those that wait, or those that are folded.', fallback: 'held' },
    cursor: { schema: string({ minLength: 1, maxLength: 512 }), description: 'The `next` of the page before.' },
  },
  responses: { 'application/json': staffReviews },
  problems: [...merchantProblems, 'forbidden', 'invalid-cursor', 'unknown-merchant'],
  example: sampleStaffReviews,
  async handle({ moderation }, { caller, query: { view = 'held', cursor } }) {
    forPlatform(caller);
    if (!moderation) throw new ProblemError('unavailable', 'server: moderates no reviews');
    const page = await moderation.staffPage(caller.merchant, { view, cursor }).catch(badCursor);
    if (page !== 'unknown-merchant') return privately(page);
    throw unknownMerchant('merchant', caller.merchant);
  },
});

export const decideReview = call({
  id: 'decideReview',
  method: 'put',
  path: '/v1/merchant/reviews/{review}/decision',
  summary: "What the platform's staff decide about a review",
  description:
    'For the staff of the platform, by a merchant token with the role `platform`. `release` publishes a held review, for good, and ' +
    '`refuse` keeps it its author’s to see; `fold` and `unfold` are for public ones. It is an event like the platform’s own and stands in ' +
    '`/v1/moderation-decisions` with who decided. The same again is answered alike.',
  caller: 'merchant',
  pathParameters: reviewPath,
  query: {},
  requestBody: {
    kind: 'json',
    schema: staffDecision,
    maxBytes: 16 * 1024,
    example: { action: 'release', reason: 'looked-at' },
  },
  responses: { 'application/json': decided },
  problems: [
    ...merchantProblems,
    'forbidden',
    'invalid-body',
    'unknown-review',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
  ],
  example: { review: sampleSubmission.review, action: 'release', reason: 'looked-at', at: sampleSubmission.at },
  async handle(services, { caller, path: { review }, body }) {
    forPlatform(caller);
    const { merchant, user } = caller;
    const answer = await moderationOf(services).decide({ merchant, user }, review, body);
    if (answer !== 'unknown-review') return privately(answer);
    const state = body.action === 'release' || body.action === 'refuse' ? 'waits for a person' : 'is public';
    throw new ProblemError('unknown-review', `review: the merchant has none with the id ${review} that ${state}`);
  },
});

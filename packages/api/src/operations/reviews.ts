import { id } from '@huitou/contract/id.js';
import { reviewPage, reviewSort, type ReviewPage } from '@huitou/contract/review.js';
import { reviewSummary } from '@huitou/contract/review-summary.js';
import { integer, list, oneOf, string } from '@huitou/contract/schema.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import { merchantResource } from '../resources/merchant-resource.ts';
import { read } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { merchantPath } from '../operation/shared-parameters.ts';
import { samplePage, sampleSummary } from '@huitou/contract/samples.js';

const word = string({ minLength: 1, maxLength: 40, pattern: '^[A-Za-z0-9._~-]+$' });

/** Whoever has a review folded says where its author objects: the server knows, its store does not. */
const withObjection = (page: ReviewPage, objection: string | undefined): ReviewPage =>
  objection === undefined || page.reviews.every(({ folded }) => folded === null)
    ? page
    : {
        ...page,
        reviews: page.reviews.map((one) => (one.folded ? { ...one, folded: { ...one.folded, objection } } : one)),
      };

export const readReviews = read({
  id: 'readReviews',
  path: '/v1/merchants/{merchant}/reviews',
  summary: "Repeat buyers' reviews",
  description: 'Only authors who had bought on two days or more. What a filter leaves out is counted in the answer.',
  pathParameters: merchantPath,
  query: {
    sort: {
      schema: reviewSort,
      description:
        'Newest first, most helpful first (by the lower end of the interval of what readers say, so that few votes weigh little; ' +
        'of equals the newest), or most critical first.',
      fallback: 'newest',
      example: 'newest',
    },
    dimension: {
      schema: word,
      description: 'Only reviews that rate this dimension of the method.',
      example: 'quality',
    },
    minOrders: {
      schema: integer({ minimum: 2, maximum: 1000 }),
      description: 'Only authors who had bought on at least this many days.',
    },
    has: {
      schema: list(oneOf('media', 'reply'), { minItems: 1, maxItems: 2 }),
      description: "Only reviews with pictures or films, with the host's reply, or with both.",
    },
    topic: { schema: word, description: 'Only reviews about this topic of the summary.' },
    stars: {
      schema: integer({ minimum: 2, maximum: 5 }),
      description: 'Only reviews with this many stars, rounded; 2 stands for two or fewer.',
    },
    folded: { schema: oneOf('only'), description: 'The folded reviews, which are otherwise left out.' },
    review: {
      schema: id,
      description: 'Only the review of this id, folded or not, if there is one: what a permalink leads to.',
      example: samplePage.reviews[0]?.id,
    },
    limit: { schema: integer({ minimum: 1, maximum: 50 }), description: 'Reviews on a page.', fallback: 20 },
    cursor: { schema: string({ minLength: 1, maxLength: 300 }), description: '`next` of the page before.' },
  },
  responses: { 'application/json': reviewPage },
  problems: ['invalid-parameter', 'invalid-cursor', 'unknown-merchant'],
  example: samplePage,
  warm: 'reviews',
  resource: (services, { path: { merchant }, query, address }) =>
    merchantResource(services, { merchant, kind: 'reviews', address }, async () => {
      try {
        return withObjection(await services.reader.reviews(merchant, query), services.objectionContact);
      } catch (error) {
        if (!(error instanceof BadCursorError)) throw error;
        throw new ProblemError('invalid-cursor', error.message, [
          { pointer: 'cursor', detail: 'start again without it' },
        ]);
      }
    }),
});

export const readReviewSummary = read({
  id: 'readReviewSummary',
  path: '/v1/merchants/{merchant}/reviews/summary',
  summary: "All repeat buyers' reviews at a glance",
  pathParameters: merchantPath,
  query: {},
  responses: { 'application/json': reviewSummary },
  problems: ['invalid-parameter', 'unknown-merchant'],
  example: sampleSummary,
  warm: 'reviews',
  resource: (services, { path: { merchant }, address }) =>
    merchantResource(services, { merchant, kind: 'reviews', address }, () => services.reader.summary(merchant)),
});

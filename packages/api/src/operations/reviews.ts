import { reviewPage, reviewSort } from '@huitou/contract/review.js';
import { reviewSummary } from '@huitou/contract/review-summary.js';
import { integer, list, oneOf, string } from '@huitou/contract/schema.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import { operation } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { reviewsSource, summarySource } from './resource-sources.ts';
import { merchantPath } from '../operation/shared-parameters.ts';

const word = string({ minLength: 1, maxLength: 40, pattern: '^[A-Za-z0-9._~-]+$' });

const readReviews = operation({
  id: 'readReviews',
  method: 'get',
  at: '/v1/merchants/{merchant}/reviews',
  summary: "Repeat buyers' reviews",
  description: 'Only authors who had bought on two days or more. What a filter leaves out is counted in the answer.',
  path: merchantPath,
  query: {
    sort: {
      schema: reviewSort,
      description: 'Newest first, most helpful first, or most critical first.',
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
    limit: { schema: integer({ minimum: 1, maximum: 50 }), description: 'Reviews on a page.', fallback: 20 },
    cursor: { schema: string({ minLength: 1, maxLength: 300 }), description: '`next` of the page before.' },
  },
  brings: { 'application/json': reviewPage },
  problems: ['bad-parameter', 'bad-cursor', 'unknown-merchant'],
  async answer(services, { request, path, query, address }) {
    try {
      return await services.documents.answer(request, reviewsSource(services, path.merchant, query, address));
    } catch (error) {
      if (!(error instanceof BadCursorError)) throw error;
      throw new ProblemError('bad-cursor', error.message, [{ pointer: 'cursor', detail: 'start again without it' }]);
    }
  },
});

const readSummary = operation({
  id: 'readReviewSummary',
  method: 'get',
  at: '/v1/merchants/{merchant}/reviews/summary',
  summary: "All repeat buyers' reviews at a glance",
  path: merchantPath,
  query: {},
  brings: { 'application/json': reviewSummary },
  problems: ['bad-parameter', 'unknown-merchant'],
  answer: (services, { request, path }) => services.documents.answer(request, summarySource(services, path.merchant)),
});

export const reviewOperations = [readReviews, readSummary];

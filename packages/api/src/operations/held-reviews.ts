import { heldReviews } from '@huitou/contract/held-review.js';
import { id } from '@huitou/contract/id.js';
import { sampleHeldReviews } from '@huitou/contract/samples.js';
import { string } from '@huitou/contract/schema.js';
import { cacheFor } from '../http/headers.ts';
import { call } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { badCursor } from '../operation/bad-cursor.ts';

export const readHeldReviews = call({
  id: 'readHeldReviews',
  method: 'get',
  path: '/v1/held-reviews',
  summary: 'Reviews that wait for a person',
  description:
    'Those that a moderation rule holds, and refused ones whose author has appealed since, the oldest first. A person decides by a ' +
    '`moderation` event with the action `release` or `refuse`.',
  caller: 'platform',
  pathParameters: {},
  query: {
    merchant: { schema: id, description: 'Of this merchant only.', example: 'hetian' },
    cursor: { schema: string({ minLength: 1, maxLength: 512 }), description: 'The `next` of the page before.' },
  },
  responses: { 'application/json': heldReviews },
  problems: ['invalid-parameter', 'invalid-cursor', 'unauthorized', 'ingest-disabled', 'unavailable'],
  example: sampleHeldReviews,
  async handle({ moderation }, { query }) {
    if (!moderation) throw new ProblemError('unavailable', 'server: holds no reviews');
    const page = await moderation.held(query).catch(badCursor);
    return Response.json(page, { headers: { 'cache-control': cacheFor.no, 'x-content-type-options': 'nosniff' } });
  },
});

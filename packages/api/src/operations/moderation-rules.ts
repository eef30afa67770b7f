import { moderationRulesAnswer } from '@huitou/contract/moderation-rules.js';
import { string } from '@huitou/contract/schema.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import { cacheFor } from '../http/headers.ts';
import { moderationRulesAnswerOf } from '../moderation-rules-answer.ts';
import { read } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';

export const readModerationRules = read({
  id: 'readModerationRules',
  path: '/v1/moderation-rules/{version}',
  summary: 'By what rules reviews are held or folded without a person',
  pathParameters: {
    version: {
      schema: string({ minLength: 1, maxLength: 40 }),
      description: 'As a decision on a review names it.',
      example: 'v1',
    },
  },
  query: {},
  responses: { 'application/json': moderationRulesAnswer },
  problems: ['invalid-parameter', 'unknown-rules'],
  async resource(_, { path, address }) {
    if (path.version !== rulesV1.version) {
      throw new ProblemError(
        'unknown-rules',
        `version: ${JSON.stringify(path.version)} is not served here; reviews are judged by ${rulesV1.version}`,
      );
    }
    const answer = await moderationRulesAnswerOf(rulesV1);
    return {
      address,
      etag: answer.hash.slice(0, 32),
      cache: cacheFor.never,
      isFresh: () => true,
      build: async () => JSON.stringify(answer),
    };
  },
});

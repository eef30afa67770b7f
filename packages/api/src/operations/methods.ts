import { methodAnswer } from '@huitou/contract/method-document.js';
import { string } from '@huitou/contract/schema.js';
import { cacheFor } from '../http/headers.ts';
import { methodAnswerOf } from '../method-answer.ts';
import { read } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';

export const readMethod = read({
  id: 'readMethod',
  path: '/v1/methods/{version}',
  summary: 'How the index is worked out',
  pathParameters: {
    version: {
      schema: string({ minLength: 1, maxLength: 40 }),
      description: 'As every published figure names it.',
      example: 'v1',
    },
  },
  query: {},
  responses: { 'application/json': methodAnswer },
  problems: ['invalid-parameter', 'unknown-method'],
  async resource({ reader }, { path, address }) {
    const { version } = reader.method;
    if (path.version !== version) {
      throw new ProblemError(
        'unknown-method',
        `version: ${JSON.stringify(path.version)} is not served here; figures follow ${version}`,
      );
    }
    const answer = await methodAnswerOf(reader.method);
    return {
      address,
      etag: answer.hash.slice(0, 32),
      cache: cacheFor.never,
      isFresh: () => true,
      build: async () => JSON.stringify(answer),
    };
  },
});

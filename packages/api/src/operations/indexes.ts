import { indexHistory } from '@huitou/contract/index-history.js';
import { indexBatch, indexSnapshot } from '@huitou/contract/index-snapshot.js';
import { integer, list } from '@huitou/contract/schema.js';
import { operation } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { batchSource, historySource, indexSource } from './resource-sources.ts';
import { merchantPath } from '../operation/shared-parameters.ts';

const defaultDays = 90;

const readIndex = operation({
  id: 'readIndex',
  method: 'get',
  at: '/v1/merchants/{merchant}/index',
  summary: 'How returning customers see a merchant',
  path: merchantPath,
  query: {},
  brings: { 'application/json': indexSnapshot },
  problems: ['bad-parameter', 'unknown-merchant'],
  answer: (services, { request, path }) => services.documents.answer(request, indexSource(services, path.merchant)),
});

const readIndexes = operation({
  id: 'readIndexes',
  method: 'get',
  at: '/v1/indexes',
  summary: 'Several merchants at once',
  description:
    'Ids in ascending order, each once, so that every page that shows the same merchants asks the same address.',
  path: {},
  query: {
    merchants: {
      schema: list(merchantPath.merchant.schema, { minItems: 1, maxItems: 100 }),
      description: 'Ids of 1 to 100 merchants, sorted, joined by commas.',
      required: true,
      example: ['hetian', 'nanshan'],
    },
  },
  brings: { 'application/json': indexBatch },
  problems: ['bad-parameter'],
  answer(services, { request, query, address }) {
    const { merchants = [] } = query;
    const late = merchants.findIndex((id, i) => i > 0 && id <= (merchants[i - 1] as string));
    if (late > 0) {
      const wrong =
        merchants[late] === merchants[late - 1] ? 'is there twice' : `must stand before ${merchants[late - 1]}`;
      const detail = `${merchants[late]} ${wrong}; sort the ids and give each once, so that caches see one address`;
      throw new ProblemError('bad-parameter', `merchants: ${detail}`, [{ pointer: 'merchants', detail }]);
    }
    return services.documents.answer(request, batchSource(services, merchants, address));
  },
});

const readHistory = operation({
  id: 'readHistory',
  method: 'get',
  at: '/v1/merchants/{merchant}/index/history',
  summary: 'The index day by day, as it was published then',
  path: merchantPath,
  query: {
    days: {
      schema: integer({ minimum: 1, maximum: 730 }),
      description: 'How many days back.',
      fallback: defaultDays,
      example: defaultDays,
    },
  },
  brings: { 'application/json': indexHistory },
  problems: ['bad-parameter', 'unknown-merchant'],
  answer: (services, { request, path, query, address }) =>
    services.documents.answer(request, historySource(services, path.merchant, query.days ?? defaultDays, address)),
});

export const indexOperations = [readIndex, readIndexes, readHistory];

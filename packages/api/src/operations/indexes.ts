import { indexHistory } from '@huitou/contract/index-history.js';
import { indexBatch, indexSnapshot } from '@huitou/contract/index-snapshot.js';
import { integer } from '@huitou/contract/schema.js';
import { cacheFor } from '../http/headers.ts';
import { merchantResource } from '../resources/merchant-resource.ts';
import type { ResourceSource } from '../http/resource-source.ts';
import { demandOrder } from '../operation/demand-order.ts';
import { read } from '../operation/operation.ts';
import { canonicalPath } from '../operation/parameters.ts';
import type { Services } from '../operation/services.ts';
import { merchantPath, merchantsQuery } from '../operation/shared-parameters.ts';
import { shortHash } from '../short-hash.ts';
import { sampleHistory, sampleIndex } from '@huitou/contract/samples.js';

const defaultDays = 90;
const indexPath = '/v1/merchants/{merchant}/index';

const indexOf = (services: Services, merchant: string): ResourceSource =>
  merchantResource(services, { merchant, kind: 'index', address: canonicalPath(indexPath, { merchant }) }, () =>
    services.reader.index(merchant),
  );

export const readIndex = read({
  id: 'readIndex',
  path: indexPath,
  summary: 'How returning customers see a merchant',
  pathParameters: merchantPath,
  query: {},
  responses: { 'application/json': indexSnapshot },
  problems: ['invalid-parameter', 'unknown-merchant'],
  example: sampleIndex,
  warm: 'index',
  resource: (services, { path }) => indexOf(services, path.merchant),
});

export const readIndexes = read({
  id: 'readIndexes',
  path: '/v1/indexes',
  summary: 'Several merchants at once',
  description:
    'Ids in ascending order, each once, so that every page that shows the same merchants asks the same address.',
  pathParameters: {},
  query: merchantsQuery,
  responses: { 'application/json': indexBatch },
  problems: ['invalid-parameter'],
  example: { indexes: [sampleIndex], unknown: ['nobody'] },
  resource(services, { query: { merchants = [] }, address }) {
    demandOrder(merchants);
    const { reader, documents, storeId } = services;
    const state = (): string => merchants.map((merchant) => reader.version(merchant, 'index') ?? '').join();
    const before = state();
    return {
      address,
      etag: `b.${shortHash(`${storeId} ${address} ${before}`)}`,
      cache: cacheFor.live,
      isFresh: () => state() === before,
      // Joined from the ready bodies of each.
      async build() {
        const known = merchants.filter((merchant) => reader.version(merchant, 'index') !== undefined);
        const unknown = merchants.filter((merchant) => !known.includes(merchant));
        const ready = await Promise.all(known.map((merchant) => documents.get(indexOf(services, merchant))));
        const bodies = ready.map(({ variants }) => new TextDecoder().decode(variants.identity.body));
        return `{"indexes":[${bodies.join(',')}],"unknown":${JSON.stringify(unknown)}}`;
      },
    };
  },
});

export const readHistory = read({
  id: 'readHistory',
  path: '/v1/merchants/{merchant}/index/history',
  summary: 'The index day by day, as it was published then',
  pathParameters: merchantPath,
  query: {
    days: {
      schema: integer({ minimum: 1, maximum: 730 }),
      description: 'How many days back from the latest one.',
      fallback: defaultDays,
      example: defaultDays,
    },
  },
  responses: { 'application/json': indexHistory },
  problems: ['invalid-parameter', 'unknown-merchant'],
  example: sampleHistory,
  resource: (services, { path: { merchant }, query, address }) =>
    merchantResource(services, { merchant, kind: 'index', address }, () =>
      services.reader.history(merchant, query.days ?? defaultDays),
    ),
});

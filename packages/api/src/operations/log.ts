import { logConsistency, logEntries, logHeads, logProof, reviewLog, signedLogHead } from '@huitou/contract/log.js';
import {
  sampleLogConsistency,
  sampleLogEntries,
  sampleLogHead,
  sampleLogHeads,
  sampleLogProof,
  sampleReviewLog,
} from '@huitou/contract/samples.js';
import { integer } from '@huitou/contract/schema.js';
import { read } from '../operation/operation.ts';
import { reviewPath } from '../operation/shared-parameters.ts';
import { complete, found, growingResource, lastingResource } from '../resources/log-resource.ts';

const place = integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const size = integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
const noHead = 'log: nothing is in it yet; its first head follows the first reviews and figures that are public';

export const readLog = read({
  id: 'readLog',
  path: '/v1/log',
  summary: 'The public log as it stands',
  description:
    'Every publication, fold, edit, erasure, cap and day of figures is an entry of a Merkle tree (RFC 6962) that only grows, a head a ' +
    'day. Keep a head, and nothing that it has can be changed or taken away without your noticing.',
  pathParameters: {},
  query: {},
  responses: { 'application/json': signedLogHead },
  problems: ['not-in-log', 'unavailable'],
  example: sampleLogHead,
  resource: (services, { address }) =>
    growingResource(services, address, async (log) => {
      const head = found(await log.head(), noHead);
      return { ...head, statement: (await services.issuer?.logHead(head)) ?? null };
    }),
});

export const readLogHeads = read({
  id: 'readLogHeads',
  path: '/v1/log/heads',
  summary: 'The public log day by day',
  pathParameters: {},
  query: {
    days: {
      schema: integer({ minimum: 1, maximum: 3650 }),
      description: 'How many days back from the latest one.',
      fallback: 30,
      example: 30,
    },
  },
  responses: { 'application/json': logHeads },
  problems: ['invalid-parameter', 'unavailable'],
  example: sampleLogHeads,
  resource: (services, { query: { days = 30 }, address }) =>
    growingResource(services, address, async (log) => ({ heads: await log.heads(days) })),
});

export const readLogEntries = read({
  id: 'readLogEntries',
  path: '/v1/log/entries',
  summary: 'Entries of the public log',
  description: 'A page that is full never changes. The last one ends with the entries that there are.',
  pathParameters: {},
  query: {
    from: { schema: place, description: 'The first entry, counted from 0.', fallback: 0, example: 0 },
    limit: {
      schema: integer({ minimum: 1, maximum: 1000 }),
      description: 'Entries on a page.',
      fallback: 100,
      example: 100,
    },
  },
  responses: { 'application/json': logEntries },
  problems: ['invalid-parameter', 'not-in-log', 'unavailable'],
  example: sampleLogEntries,
  async resource(services, { query: { from = 0, limit = 100 }, address }) {
    let isFull = false;
    const source = await growingResource(services, address, async (log) => {
      const page = await log.entries(from, limit);
      if (page.entries.length === 0) found(undefined, `from: the log has no entry ${from} yet; begin with a lower one`);
      isFull = page.entries.length === limit;
      return page;
    });
    return isFull ? complete(source) : source;
  },
});

export const readLogProof = read({
  id: 'readLogProof',
  path: '/v1/log/proof',
  summary: 'That an entry is in the public log',
  pathParameters: {},
  query: {
    entry: { schema: place, description: 'The entry, counted from 0.', required: true, example: 0 },
    size: { schema: size, description: 'Of the log that it is in: that of a head.', required: true, example: 2 },
  },
  responses: { 'application/json': logProof },
  problems: ['invalid-parameter', 'not-in-log', 'unavailable'],
  example: sampleLogProof,
  resource: (services, { query: { entry = 0, size: of = 1 }, address }) =>
    lastingResource(services, address, (log) => log.proof(entry, of)),
});

export const readLogConsistency = read({
  id: 'readLogConsistency',
  path: '/v1/log/consistency',
  summary: 'That the public log only grew',
  pathParameters: {},
  query: {
    from: { schema: size, description: 'Size of the earlier head.', required: true, example: 1 },
    to: { schema: size, description: 'Size of the later head.', required: true, example: 2 },
  },
  responses: { 'application/json': logConsistency },
  problems: ['invalid-parameter', 'not-in-log', 'unavailable'],
  example: sampleLogConsistency,
  resource: (services, { query: { from = 1, to = 1 }, address }) =>
    lastingResource(services, address, (log) => log.consistency(from, to)),
});

export const readReviewLog = read({
  id: 'readReviewLog',
  path: '/v1/reviews/{review}/log',
  summary: 'What the public log says of a review',
  description: 'A review is in the log from the day after it was published on.',
  pathParameters: reviewPath,
  query: {},
  responses: { 'application/json': reviewLog },
  problems: ['invalid-parameter', 'not-in-log', 'unavailable'],
  example: sampleReviewLog,
  resource: (services, { path: { review }, address }) =>
    growingResource(services, address, async (log) =>
      found(await log.review(review), `review: the log says nothing of ${review} yet; ask tomorrow`),
    ),
});

import { readiness } from '@huitou/contract/readiness.js';
import { object, oneOf } from '@huitou/contract/schema.js';
import { cacheFor, headersOf, openHeaders } from '../http/headers.ts';
import { call } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';

const now = (body: unknown): Response =>
  Response.json(body, { headers: { ...headersOf(openHeaders), 'cache-control': cacheFor.no } });

export const readHealth = call({
  id: 'readHealth',
  method: 'get',
  path: '/healthz',
  summary: 'The process lives',
  caller: 'public',
  pathParameters: {},
  query: {},
  responses: { 'application/json': object({ status: oneOf('ok') }) },
  problems: [],
  handle: () => now({ status: 'ok' }),
});

export const readReadiness = call({
  id: 'readReadiness',
  method: 'get',
  path: '/readyz',
  summary: 'The store answers, and requests may be sent here',
  description: 'Where the server that writes has not been able to publish for five minutes, none should be.',
  caller: 'public',
  pathParameters: {},
  query: {},
  responses: { 'application/json': readiness },
  problems: ['unavailable'],
  async handle({ reader, stopping, version }) {
    if (stopping.aborted)
      throw new ProblemError('unavailable', 'server: is stopping; ask another one', undefined, { 'retry-after': '10' });
    const health = await reader.health().catch((error: unknown) => {
      throw new ProblemError('unavailable', (error as Error).message, undefined, { 'retry-after': '5' });
    });
    return now({ status: 'ready', ...health, version });
  },
});

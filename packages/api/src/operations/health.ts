import { object, oneOf, string } from '@huitou/contract/schema.js';
import { cacheFor, headersOf, openHeaders } from '../http/headers.ts';
import { operation } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';

const now = (body: unknown): Response =>
  Response.json(body, { headers: { ...headersOf(openHeaders), 'cache-control': cacheFor.no } });

const readHealth = operation({
  id: 'readHealth',
  method: 'get',
  at: '/healthz',
  summary: 'The process lives',
  path: {},
  query: {},
  brings: { 'application/json': object({ status: oneOf('ok') }) },
  problems: [],
  answer: () => now({ status: 'ok' }),
});

const readReadiness = operation({
  id: 'readReadiness',
  method: 'get',
  at: '/readyz',
  summary: 'The store answers, and requests may be sent here',
  path: {},
  query: {},
  brings: { 'application/json': object({ status: oneOf('ready'), asOf: string({ format: 'date-time' }) }) },
  problems: ['unavailable'],
  async answer({ reader, stopping }) {
    if (stopping())
      throw new ProblemError('unavailable', 'server: is stopping; ask another one', undefined, { 'retry-after': '10' });
    try {
      await reader.ready();
    } catch (error) {
      throw new ProblemError('unavailable', (error as Error).message, undefined, { 'retry-after': '5' });
    }
    return now({ status: 'ready', asOf: reader.asOf() });
  },
});

export const healthOperations = [readHealth, readReadiness];

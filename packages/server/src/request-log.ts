import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { atWork } from './log.ts';

type Fetch = (request: Request) => Promise<Response>;

/** What a caller may name a request: enough for a trace id, too little to fill a log with. */
const acceptable = /^[\w.:-]{8,64}$/;

/**
 * Gives every request an id (the caller's `X-Request-Id` if it has one), logs how it ended, and sends the id back with
 * answers that no cache shares.
 */
export const logRequests =
  (log: Logger, fetch: Fetch): Fetch =>
  async (request) => {
    const start = performance.now();
    const given = request.headers.get('x-request-id') ?? '';
    const id = acceptable.test(given) ? given : randomUUID();
    const response = await atWork.run({ id }, () => fetch(request));
    const { status } = response;
    const about = {
      request: id,
      method: request.method,
      path: new URL(request.url).pathname,
      status,
      ms: Math.round((performance.now() - start) * 10) / 10,
    };
    log[status >= 500 ? 'error' : status >= 400 ? 'warn' : 'info'](about, 'answered');
    if (response.headers.get('cache-control') === 'no-store') response.headers.set('x-request-id', id);
    return response;
  };

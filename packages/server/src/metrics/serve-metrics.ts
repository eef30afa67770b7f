import { createHash, timingSafeEqual } from 'node:crypto';
import type { Metrics } from './metrics.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Answers `GET /metrics` to whoever knows `token`; to all others there is no such address. */
export function serveMetrics(metrics: Metrics, token: string): (request: Request) => Promise<Response | undefined> {
  const expected = digest(`Bearer ${token}`);
  return async (request) => {
    if (request.method !== 'GET' || new URL(request.url).pathname !== '/metrics') return undefined;
    if (!timingSafeEqual(digest(request.headers.get('authorization') ?? ''), expected)) return undefined;
    const headers = { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' };
    return new Response(await metrics.print(), { headers });
  };
}

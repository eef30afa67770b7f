import { callerOf, methodOf, type Operation } from '../operation/operation.ts';
import { headersOf, openHeaders } from '../http/headers.ts';

/**
 * Request headers that a page may send. A platform's key is a secret of its servers and belongs in no page, so browsers
 * are never told that they may send it.
 */
function headersFor(one: Operation): string[] {
  if (one.kind === 'read') return ['If-None-Match'];
  if (one.kind === 'stream') return ['Last-Event-ID'];
  const sent = one.requestBody ? ['Content-Type', 'Content-Encoding'] : [];
  if (one.caller === 'public') return sent;
  return one.caller === 'platform' ? [] : ['Authorization', 'Idempotency-Key', ...sent];
}

/** The verbs of an address, as `Allow` and a preflight name them. */
export const verbsOf = (operations: readonly Operation[]): string[] =>
  operations.flatMap((one) => {
    const verb = methodOf(one).toUpperCase();
    return verb === 'GET' && one.kind !== 'stream' ? [verb, 'HEAD'] : [verb];
  });

/** What a browser is told before it asks an address with a method or header that is not simple. */
export const preflight = (operations: readonly Operation[]): Response => {
  const open = operations.filter((one) => callerOf(one) !== 'platform');
  const headers = [...new Set(open.flatMap(headersFor))];
  return new Response(null, {
    status: 204,
    headers: {
      ...headersOf(openHeaders),
      ...(open.length > 0 && { 'access-control-allow-methods': verbsOf(open).join(', ') }),
      ...(headers.length > 0 && { 'access-control-allow-headers': headers.join(', ') }),
      'access-control-max-age': '86400',
    },
  });
};

import { signalBatch, signalsCounted, type Signal } from '@huitou/contract/signals.js';
import { privately } from '../http/privately.ts';
import { call } from '../operation/operation.ts';
import type { Services } from '../operation/services.ts';
import { writable } from '../operation/writable.ts';

/** Whether a page of `origin` may count for a merchant: one of its own, or one that this API gives out itself. */
async function mayCount({ reader }: Services, merchant: string, origin: string, own: string): Promise<boolean> {
  if (reader.version(merchant, 'index') === undefined) return false;
  return origin === own || (await reader.facts(merchant)).sites.includes(origin);
}

export const sendSignals = call({
  id: 'sendSignals',
  method: 'post',
  path: '/v1/signals',
  summary: 'Adds up what pages count, for the merchant to read',
  description:
    'For pages that choose to send it: visits, and invitations to write. Counts alone are kept, by merchant, day (UTC), room and ' +
    'session. Those of merchants that are not known here, or that do not name the origin of the page among their sites, are ' +
    'counted in `ignored`. What `navigator.sendBeacon` sends, text/plain, is taken too.',
  caller: 'public',
  pathParameters: {},
  query: {},
  requestBody: {
    kind: 'json',
    schema: signalBatch,
    alsoAs: ['text/plain'],
    maxBytes: 16 * 1024,
    example: {
      signals: [
        {
          merchant: 'hetian',
          room: 'hetian-room',
          session: 's-1120',
          kind: 'visit',
          openedReviews: true,
          bought: true,
        },
        { merchant: 'hetian', room: 'hetian-room', session: 's-1120', kind: 'invited', count: 3 },
      ],
    },
  },
  responses: { 'application/json': signalsCounted },
  problems: [
    'invalid-parameter',
    'invalid-body',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
    'unavailable',
  ],
  example: { counted: 2, ignored: 0 },
  async handle(services, { request, body }) {
    const port = writable(services, services.signals);
    const origin = request.headers.get('origin') ?? '';
    const own = services.issuer?.origin ?? new URL(request.url).origin;
    const merchants = [...new Set(body.signals.map(({ merchant }) => merchant))];
    const allowed = await Promise.all(merchants.map((one) => mayCount(services, one, origin, own)));
    const open = new Set(merchants.filter((_, i) => allowed[i]));
    const counted: readonly Signal[] = body.signals.filter(({ merchant }) => open.has(merchant));
    if (counted.length > 0) await port.count(counted);
    return privately({ counted: counted.length, ignored: body.signals.length - counted.length });
  },
});

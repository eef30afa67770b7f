import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { LineAnswer } from '@huitou/contract/ingest.js';
import { feed } from '@huitou/engine/feed.js';
import type { Progress } from '@huitou/importer/progress.js';
import { market, type MarketOptions } from './market/market.ts';

const day = 86_400_000;

export interface LoadOptions {
  /** Origin of the API. */
  readonly api: string;
  readonly platformKey: string;
  readonly publish: () => Promise<void>;
  /** Told when the market ends (ms), once all of it is in: for what no event says. */
  readonly ended?: (until: number) => Promise<void>;
  readonly market: Omit<MarketOptions, 'until'>;
  /** Days before the end for which the index gets a daily history. */
  readonly historyDays?: number;
  /** A file that exists until everything was sent and holds the market's end, so that an interrupted load can be resumed. */
  readonly marker: string;
  readonly progress: Progress;
}

/** Whether an earlier load was interrupted. */
export const wasInterrupted = (marker: string): boolean => existsSync(marker);

/**
 * Sends the demo market's events to the API as a platform would, by `POST /v1/events`, and returns their number.
 * Events are idempotent, so that sending one again changes nothing.
 * @throws Error if the API rejects an event
 */
export async function loadMarket({
  api,
  platformKey,
  publish,
  ended,
  market: options,
  historyDays = 90,
  marker,
  progress,
}: LoadOptions): Promise<number> {
  const until = existsSync(marker) ? Number(readFileSync(marker, 'utf8')) : Math.floor(Date.now() / day) * day;
  writeFileSync(marker, String(until));
  let sent = 0;
  progress.begin('  events', (options.orders ?? 60_000) * 3.25, 'events');
  await feed(market({ ...options, until }), {
    liveFrom: until - historyDays * day,
    publish,
    async send(events) {
      const answer = await fetch(`${api}/v1/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${platformKey}`, 'content-type': 'application/x-ndjson' },
        body: events.map((event) => JSON.stringify(event)).join('\n'),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${api}/v1/events: answered ${answer.status}: ${text.slice(0, 300)}`);
      for (const line of text.trimEnd().split('\n')) {
        const { status, reason, id } = JSON.parse(line) as LineAnswer;
        if (status === 'rejected') throw new Error(`demo market: event ${id} was rejected: ${reason}`);
      }
      sent += events.length;
      progress.at(sent);
    },
  });
  await ended?.(until);
  rmSync(marker);
  progress.end(sent.toLocaleString('en'));
  return sent;
}

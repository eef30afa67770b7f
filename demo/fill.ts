import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { LineAnswer } from '@huitou/contract/ingest.js';
import { feed } from '@huitou/server/feed.js';
import { market, type MarketOptions } from './market/market.ts';

const day = 86_400_000;

export interface FillOptions {
  /** Where the API listens. */
  readonly api: string;
  readonly platformKey: string;
  readonly publish: () => Promise<void>;
  readonly market: Omit<MarketOptions, 'until'>;
  /** Days whose daily history the index should have when the market opens. */
  readonly liveDays?: number;
  /** File that stands while the market is half told, so that a start that was cut off goes on where it stopped. */
  readonly marker: string;
  readonly onProgress: (share: number) => void;
}

/** Whether an earlier start was cut off while it told the market. */
export const wasCutOff = (marker: string): boolean => existsSync(marker);

/**
 * Tells the demo market to the API as a platform would: `POST /v1/events`, line by line. Told again, it changes nothing.
 * @throws if the API does not take a line; the market is ours, so that is a fault of ours.
 */
export async function fill({
  api,
  platformKey,
  publish,
  market: options,
  liveDays = 90,
  marker,
  onProgress,
}: FillOptions): Promise<number> {
  const until = existsSync(marker) ? Number(readFileSync(marker, 'utf8')) : Math.floor(Date.now() / day) * day;
  writeFileSync(marker, String(until));
  const expected = (options.orders ?? 60_000) * 3.25;
  let sent = 0;
  await feed(market({ ...options, until }), {
    liveFrom: until - liveDays * day,
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
      onProgress(Math.min(1, sent / expected));
    },
  });
  rmSync(marker);
  return sent;
}

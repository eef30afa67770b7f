// `npm run bench:insights`: what the first insights of a large shop cost the server, and the next ones; `--json` for a script.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { merchantInsights } from '@huitou/api/insights/merchant-insights.js';
import type { Event } from '@huitou/contract/events.js';
import { openPlatform, type Platform } from '@huitou/engine/open-platform.js';
import { shopEvents, type ShopSize } from './bench-insights/shops.ts';
import { printFigures, type Figure } from './figures.ts';

const DAY = 86_400_000;
const until = Math.floor(Date.now() / DAY) * DAY;
/** Milliseconds of CPU that the first answer may take. */
const REACH = 150;
const BATCH = 20_000;

const large: ShopSize = { id: 'large', orders: 100_000, reviews: 3_000 };
const peers = Array.from({ length: 200 }, (_, i): ShopSize => ({ id: `peer-${i}`, orders: 240, reviews: 60 }));

async function tell(platform: Platform): Promise<void> {
  let batch: Event[] = [];
  const send = async (): Promise<void> => {
    if (batch.length > 0) await platform.ledger.apply(batch);
    batch = [];
  };
  const fresh = { id: 'e0', type: 'industry', at: new Date(until - 400 * DAY).toISOString() } as const;
  batch.push({ ...fresh, data: { id: 'fresh', name: 'Fresh food' } } as Event);
  for (const [i, size] of [large, ...peers].entries()) {
    for (const event of shopEvents(size, until, i + 1)) {
      batch.push(event);
      if (batch.length >= BATCH) await send();
    }
  }
  await send();
  await platform.ledger.publish();
}

/** Milliseconds of CPU of this process, and by the clock on the wall, and the bytes of the answer. */
async function measure(platform: Platform): Promise<{ cpu: number; wall: number; bytes: number }> {
  const [before, started] = [process.cpuUsage(), performance.now()];
  const body = JSON.stringify(await merchantInsights(platform, large.id));
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - started, bytes: Buffer.byteLength(body) };
}

const open = (file: string): Promise<Platform> =>
  openPlatform({ databaseUrl: file, now: () => until, publishAfter: null, publishEvery: null });

const folder = await mkdtemp(join(tmpdir(), 'huitou-bench-insights-'));
try {
  const file = join(folder, 'insights.db');
  const writer = await open(file);
  await tell(writer);
  await writer.close();
  // Nothing that another answer has read is known.
  const platform = await open(file);
  await platform.reader.index(large.id);
  const first = await measure(platform);
  const next = await measure(platform);
  const { read, score, peers: group } = await merchantInsights(platform, large.id);
  await platform.close();
  const of = `${large.orders.toLocaleString('en')} orders, ${read.reviews} reviews in the window; ${group.merchants} ranked peers with ${read.peers}`;
  const figure = (name: string, { cpu, wall, bytes }: typeof first): Figure => ({
    ...{ name, value: cpu, unit: 'ms CPU', reach: REACH, ok: cpu <= REACH, wall },
    note: `${(bytes / 1000).toFixed(1)} kB`,
  });
  printFigures([
    figure('insights: the first answer, nothing known', first),
    figure('insights: the next answer', next),
    { name: 'insights: score of the shop', value: score, unit: '', reach: null, ok: null, note: of },
  ]);
} finally {
  await rm(folder, { recursive: true });
}

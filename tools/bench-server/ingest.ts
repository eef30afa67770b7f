// Ingest, rank and rebuild over the same orders, on disk with every commit waited for.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event } from '@huitou/contract/events.js';
import { isRejection, readEvent } from '@huitou/contract/read-event.js';
import { methodV2 } from '@huitou/method/document.js';
import { readClock } from '@huitou/engine/ledger/clock/clock.js';
import { applyDueObservations } from '@huitou/engine/ledger/clock/apply-due-observations.js';
import { rebuild } from '@huitou/engine/ledger/rebuild/rebuild.js';
import { openPlatform, type Platform } from '@huitou/engine/open-platform.js';
import { rank } from '@huitou/engine/rank/rank.js';
import { printFigures, type Figure } from '../figures.ts';
import { orderLines } from './orders.ts';
import { medianTime, sum, time, type Took } from './stopwatch.ts';

/** Lines a transaction, as the HTTP route cuts a long body. */
const BATCH = 2000;

function read(lines: readonly string[]): Event[] {
  return lines.map((line) => {
    const event = readEvent(line);
    if (isRejection(event)) throw new Error(`bench: ${event.field} ${event.reason} in ${line}`);
    return event;
  });
}

/** Checks, applies and makes mature everything; making up the lines is not counted. */
async function ingest({ ledger, store }: Platform, orders: number): Promise<{ events: number; took: Took }> {
  const times: Took[] = [];
  let events = 0;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    times.push(await time(() => ledger.apply(read(batch))));
    events += batch.length;
    batch = [];
  };
  for (const line of orderLines({ orders })) if (batch.push(line) === BATCH) await flush();
  await flush();
  times.push(await time(() => applyDueObservations(store.db, methodV2, Date.now())));
  return { events, took: sum(times) };
}

/** The write figures of `bench:server`. */
export async function benchLedger(orders = 1_000_000): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'huitou-bench-'));
  const platform = await openPlatform({
    databaseUrl: join(folder, 'huitou.db'),
    publishAfter: null,
    publishEvery: null,
  });
  try {
    const { db } = platform.store;
    const { events, took } = await ingest(platform, orders);
    const rate = { cpu: (1000 * events) / took.cpu, wall: (1000 * events) / took.wall };
    const { asOf } = await readClock(db);
    await rank(db, methodV2, asOf);
    const ranked = await medianTime(5, () => rank(db, methodV2, asOf));
    const rebuilt = await time(() => db.transaction().execute((transaction) => rebuild(transaction, methodV2)));
    const of = `${orders.toLocaleString('en')} orders`;
    return [
      {
        name: `ingest with counters a second of CPU, ${of}`,
        value: rate.cpu,
        wall: rate.wall,
        unit: 'events/s',
        reach: 12_000,
        ok: rate.cpu >= 12_000,
      },
      {
        name: `rank everything from counters in CPU time, ${of}`,
        value: ranked.cpu,
        wall: ranked.wall,
        unit: 'ms',
        reach: 100,
        ok: ranked.cpu <= 100,
      },
      {
        name: `rebuild from raw in CPU time, ${of}`,
        value: rebuilt.cpu / 1000,
        wall: rebuilt.wall / 1000,
        unit: 's',
        reach: 6,
        ok: rebuilt.cpu <= 6000,
      },
    ];
  } finally {
    await platform.close();
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) printFigures(await benchLedger());

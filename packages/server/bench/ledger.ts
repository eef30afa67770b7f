// Ingest, rank and rebuild over the same orders, on disk with every commit waited for.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event } from '@huitou/contract/events.js';
import { isRejection, readEvent } from '@huitou/contract/read-event.js';
import { methodV1 } from '@huitou/method/document.js';
import { printFigures, type Figure } from '../../../tools/figures.ts';
import { readClock } from '../src/ledger/clock.ts';
import { mature } from '../src/ledger/mature.ts';
import { rebuild } from '../src/ledger/rebuild.ts';
import { openPlatform, type Platform } from '../src/platform.ts';
import { rank } from '../src/rank/rank.ts';
import { orderLines } from './orders.ts';

/** Lines a transaction, as the HTTP route cuts a long body. */
const BATCH = 2000;

function read(lines: readonly string[]): Event[] {
  return lines.map((line) => {
    const event = readEvent(line);
    if (isRejection(event)) throw new Error(`bench: ${event.field} ${event.reason} in ${line}`);
    return event;
  });
}

/** Seconds for checking, applying and making mature everything; writing the lines is not counted. */
async function ingest({ ledger, store }: Platform, orders: number): Promise<{ events: number; seconds: number }> {
  let milliseconds = 0;
  let events = 0;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    const start = performance.now();
    await ledger.apply(read(batch));
    milliseconds += performance.now() - start;
    events += batch.length;
    batch = [];
  };
  for (const line of orderLines({ orders })) if (batch.push(line) === BATCH) await flush();
  await flush();
  const start = performance.now();
  await mature(store.db, methodV1, Date.now());
  milliseconds += performance.now() - start;
  return { events, seconds: milliseconds / 1000 };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function time(runs: number, act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return median(times);
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
    const { events, seconds } = await ingest(platform, orders);
    const rate = events / seconds;
    const { asOf } = await readClock(db);
    await rank(db, methodV1, asOf);
    const ranked = await time(5, () => rank(db, methodV1, asOf));
    const rebuilt =
      (await time(1, () => db.transaction().execute((transaction) => rebuild(transaction, methodV1)))) / 1000;
    const of = `${orders.toLocaleString('en')} orders`;
    return [
      { name: `ingest with counters, ${of}`, value: rate, unit: 'events/s', reach: 12_000, ok: rate >= 12_000 },
      { name: `rank everything from counters, ${of}`, value: ranked, unit: 'ms', reach: 100, ok: ranked <= 100 },
      { name: `rebuild from raw, ${of}`, value: rebuilt, unit: 's', reach: 6, ok: rebuilt <= 6 },
    ];
  } finally {
    await platform.close();
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) printFigures(await benchLedger());

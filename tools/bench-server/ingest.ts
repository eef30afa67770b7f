// Ingest, rank and rebuild over the same orders, on disk with every commit waited for.
import { parseArgs } from 'node:util';
import { batchLimits } from '@huitou/api/ingest/batches.js';
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
import { medianTime, time } from './stopwatch.ts';
import { postgresSubject, sqliteSubject, type SubjectStore } from './subject-store.ts';
import { less, ownUsage, plus, type Usage } from './usage.ts';

/** Lines a transaction, as the HTTP route cuts a long body. */
const BATCH = batchLimits.lines;
/** The share of the orders at the end that is judged: by then trees are deep. */
const END = 0.1;

export interface IngestOptions {
  readonly orders?: number;
  readonly postgres?: boolean;
  /** Five million orders, and what a process then takes. */
  readonly large?: boolean;
}

function read(lines: readonly string[]): Event[] {
  return lines.map((line) => {
    const event = readEvent(line);
    if (isRejection(event)) throw new Error(`bench: ${event.field} ${event.reason} in ${line}`);
    return event;
  });
}

interface Ingested {
  readonly events: number;
  readonly used: Usage;
  readonly wall: number;
}

/** Checks and applies everything, the last tenth by itself; making up the lines is not counted. */
async function ingest(
  { ledger, store }: Platform,
  subject: SubjectStore,
  orders: number,
): Promise<readonly Ingested[]> {
  let batch: string[] = [];
  let events = 0;
  let wall = 0;
  const making = { cpu: 0, written: 0 };
  const parts: Ingested[] = [];
  let before = await subject.usage(store);
  const flush = async (): Promise<void> => {
    const started = performance.now();
    await ledger.apply(read(batch));
    wall += performance.now() - started;
    events += batch.length;
    batch = [];
  };
  const close = async (): Promise<void> => {
    await subject.settle(store);
    const after = await subject.usage(store);
    parts.push({ events, wall, used: less(less(after, before), making) });
    before = after;
    Object.assign(making, { cpu: 0 });
    events = wall = 0;
  };
  let lines = 0;
  let made = ownUsage().cpu;
  for (const line of orderLines({ orders })) {
    lines += 1;
    if (batch.push(line) < BATCH) continue;
    making.cpu += ownUsage().cpu - made;
    await flush();
    if (parts.length === 0 && lines >= (1 - END) * orders) await close();
    made = ownUsage().cpu;
  }
  if (batch.length > 0) await flush();
  await close();
  return parts;
}

const perSecond = ({ events, used }: Ingested): number => (1000 * events) / used.cpu;

async function benchStore(subject: SubjectStore, orders: number, reach: number): Promise<Figure[]> {
  const platform = await openPlatform({ databaseUrl: subject.url, publishAfter: null, publishEvery: null });
  try {
    const { db } = platform.store;
    const of = `${subject.name}, ${orders.toLocaleString('en')} orders`;
    const parts = await ingest(platform, subject, orders);
    const end = parts.at(-1) as Ingested;
    const all = parts.reduce((a, b) => {
      return { events: a.events + b.events, wall: a.wall + b.wall, used: plus(a.used, b.used) };
    });
    const size = (await subject.size(platform.store)) / orders;
    await applyDueObservations(db, methodV2, Date.now());
    const { asOf } = await readClock(db);
    await rank(db, methodV2, asOf);
    const ranked = await medianTime(5, () => rank(db, methodV2, asOf));
    const rebuilt = await time(() => db.transaction().execute((transaction) => rebuild(transaction, methodV2)));
    const embedded = subject.name === 'SQLite';
    const rate = perSecond(end);
    const bytes = end.used.written / end.events;
    const figure = (name: string, value: number, unit: string, bound: number | null, ok: boolean | null): Figure => ({
      ...{ name: `${name}, ${of}`, value, unit, reach: bound, ok },
    });
    return [
      {
        ...figure('ingest a second of CPU, last tenth', rate, 'events/s', reach, rate >= reach),
        wall: (1000 * end.events) / end.wall,
      },
      {
        ...figure('ingest a second of CPU, all', perSecond(all), 'events/s', null, null),
        wall: (1000 * all.events) / all.wall,
      },
      figure(
        'written to disk an event, last tenth',
        bytes,
        'bytes',
        embedded ? 6_000 : null,
        embedded ? bytes <= 6_000 : null,
      ),
      figure('on disk an order', size, 'bytes', embedded ? 650 : null, embedded ? size <= 650 : null),
      {
        ...figure(
          'rank everything from counters in CPU time',
          ranked.cpu,
          'ms',
          embedded ? 100 : null,
          embedded ? ranked.cpu <= 100 : null,
        ),
        wall: ranked.wall,
      },
      {
        ...figure(
          'rebuild from raw in CPU time',
          rebuilt.cpu / 1000,
          's',
          embedded ? 6 : null,
          embedded ? rebuilt.cpu <= 6000 : null,
        ),
        wall: rebuilt.wall / 1000,
      },
    ];
  } finally {
    await platform.close();
    await subject.remove();
  }
}

/** The write figures of `bench:server`. */
export async function benchLedger({ orders = 1_000_000, postgres = true }: IngestOptions = {}): Promise<Figure[]> {
  const figures = await benchStore(await sqliteSubject(), orders, 12_000);
  if (!postgres) return figures;
  const subject = await postgresSubject();
  if (typeof subject === 'string') return [...figures, { name: subject, value: null, unit: '', reach: null, ok: null }];
  return [...figures, ...(await benchStore(subject, orders, 6_000))];
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { orders: { type: 'string' }, 'no-postgres': { type: 'boolean' }, json: { type: 'boolean' } },
  });
  printFigures(await benchLedger({ orders: Number(values.orders ?? 1_000_000), postgres: !values['no-postgres'] }));
}

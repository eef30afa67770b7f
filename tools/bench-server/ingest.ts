// Ingest, rank and rebuild over the same orders, on disk with every commit waited for.
import { parseArgs } from 'node:util';
import { methodV2 } from '@huitou/method/document.js';
import { readClock } from '@huitou/engine/ledger/clock/clock.js';
import { applyDueObservations } from '@huitou/engine/ledger/clock/apply-due-observations.js';
import { rebuild } from '@huitou/engine/ledger/rebuild/rebuild.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { rank } from '@huitou/engine/rank/rank.js';
import { printFigures, type Figure } from '../figures.ts';
import { medianTime, time, type Took } from './stopwatch.ts';
import { streamOrders, type Streamed } from './stream-orders.ts';
import { postgresSubject, sqliteSubject, type SubjectStore } from './subject-store.ts';

export interface IngestOptions {
  /** One million unless it is said. */
  readonly orders?: number;
  /** Five million orders, and what a process then takes. */
  readonly large?: boolean;
  /** Whether PostgreSQL is measured too, where it can be started. */
  readonly postgres?: boolean;
}

/** Bounds of an engine; what has none is told and not judged. */
interface Reach {
  readonly rate: number;
  readonly written?: number;
  readonly disk?: number;
  readonly rank?: number;
  readonly rebuild?: number;
}

const atMost = (name: string, value: number, unit: string, reach?: number): Figure => {
  return { name, value, unit, reach: reach ?? null, ok: reach === undefined ? null : value <= reach };
};

/** Events a second of CPU. */
function rateOf(name: string, { events, used, wall }: Streamed, reach?: number): Figure {
  const value = (1000 * events) / used.cpu;
  const ok = reach === undefined ? null : value >= reach;
  return { name, value, unit: 'events/s', reach: reach ?? null, ok, wall: (1000 * events) / wall };
}

const inSeconds = ({ cpu, wall }: Took): Took => ({ cpu: cpu / 1000, wall: wall / 1000 });

/** What a process takes: the memory it ever had, and the time until another one serves beside it. */
async function processFigures(subject: SubjectStore, of: string): Promise<Figure[]> {
  const memory = process.resourceUsage().maxRSS / 1024;
  const start = await time(async () => {
    const beside = { databaseUrl: subject.url, standby: true, publishAfter: null, publishEvery: null };
    await (await openPlatform(beside)).close();
  });
  return [
    atMost(`memory at its most, ${of}`, memory, 'MB', 1_200),
    atMost(`start beside it, ${of}`, start.wall / 1000, 's', 5),
  ];
}

async function benchStore(subject: SubjectStore, orders: number, reach: Reach, large = false): Promise<Figure[]> {
  const platform = await openPlatform({ databaseUrl: subject.url, publishAfter: null, publishEvery: null });
  try {
    const { db } = platform.store;
    const of = `${subject.name}, ${orders.toLocaleString('en')} orders`;
    const { all, end } = await streamOrders(platform, subject, orders);
    const size = (await subject.size(platform.store)) / orders;
    const figures = [
      rateOf(`ingest a second of CPU, last tenth, ${of}`, end, reach.rate),
      rateOf(`ingest a second of CPU, all, ${of}`, all),
      atMost(`written to disk an event, last tenth, ${of}`, end.used.written / end.events, 'bytes', reach.written),
      atMost(`on disk an order, ${of}`, size, 'bytes', reach.disk),
    ];
    if (large) return [...figures, ...(await processFigures(subject, of))];
    await applyDueObservations(db, methodV2, Date.now());
    const { asOf } = await readClock(db);
    await rank(db, methodV2, asOf);
    const ranked = await medianTime(5, () => rank(db, methodV2, asOf));
    const rebuilt = inSeconds(
      await time(() => db.transaction().execute((transaction) => rebuild(transaction, methodV2))),
    );
    return [
      ...figures,
      {
        ...atMost(`rank everything from counters in CPU time, ${of}`, ranked.cpu, 'ms', reach.rank),
        wall: ranked.wall,
      },
      { ...atMost(`rebuild from raw in CPU time, ${of}`, rebuilt.cpu, 's', reach.rebuild), wall: rebuilt.wall },
    ];
  } finally {
    await platform.close();
    await subject.remove();
  }
}

/** The write figures of `bench:server`. */
export async function benchLedger({ large = false, postgres = !large, ...said }: IngestOptions = {}): Promise<
  Figure[]
> {
  const orders = said.orders ?? (large ? 5_000_000 : 1_000_000);
  const reach = { rate: 12_000, written: 6_000, disk: 650, rank: 100, rebuild: 6 };
  const figures = await benchStore(await sqliteSubject(), orders, reach, large);
  if (!postgres) return figures;
  const subject = await postgresSubject();
  if (typeof subject === 'string') return [...figures, { name: subject, value: null, unit: '', reach: null, ok: null }];
  return [...figures, ...(await benchStore(subject, orders, { rate: 6_000 }))];
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      ...({ orders: { type: 'string' }, large: { type: 'boolean' } } as const),
      ...({ 'no-postgres': { type: 'boolean' }, json: { type: 'boolean' } } as const),
    },
  });
  printFigures(
    await benchLedger({
      ...(values.orders !== undefined && { orders: Number(values.orders) }),
      ...(values.large && { large: true }),
      ...(values['no-postgres'] && { postgres: false }),
    }),
  );
}

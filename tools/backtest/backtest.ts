import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { DAY } from '@huitou/method/decay.js';
import { runImport } from '@huitou/importer/run-import.js';
import { readClock } from '@huitou/engine/ledger/clock/clock.js';
import { openPlatform, type Platform } from '@huitou/engine/open-platform.js';
import type { Figure } from '../figures.ts';
import { cutsOf, monthsOf } from './cuts.ts';
import { firstHalf, inFirstHalf } from './halves.ts';
import { knownAt, type Known } from './known-at.ts';
import { Months } from './months.ts';
import { nature } from './nature.ts';
import { newCustomers, type Cut } from './new-customers.ts';
import { nextGuests } from './next-guests.ts';
import { outcomeOf, outcomeOfHalf, spanOf } from './outcomes.ts';
import { retell } from './replay.ts';
import { stability } from './stability.ts';
import { targetsOf } from './targets.ts';
import { count, info } from './print.ts';

export interface BacktestOptions {
  readonly folder: string;
  readonly mapping: string;
  /** Most cuts to look at, the latest ones; all unless told. */
  readonly cuts?: number;
  /** Whether to publish a year day by day, which takes longest; yes unless told. */
  readonly months?: boolean;
}

/** Days before the first month's end that are published one by one, so that levels have settled. */
const SETTLE = 30;

const hasFigures = ({ known }: Cut): boolean => known.some(({ cameBack }) => cameBack !== null);

/**
 * Works out every figure of an export, with two stores of its own that go when it is done: `truth` knows everything from
 * the start and says what became of customers, `past` is told the same step by step and says what was known of merchants.
 */
export async function backtest({ folder, mapping, cuts: most, months = true }: BacktestOptions): Promise<Figure[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'huitou-backtest-'));
  const open = (name: string): Promise<Platform> =>
    openPlatform({ databaseUrl: join(scratch, name), publishAfter: null, publishEvery: null });
  const [truth, past] = [await open('truth.db'), await open('past.db')];
  const tell = (platform: Platform, liveDays: number) =>
    runImport({ folder, mapping, platform, rejects: join(scratch, 'rejects.ndjson'), liveDays });
  try {
    await tell(truth, 0);
    const { db } = truth.store;
    const span = await spanOf(db);
    const targets = targetsOf(basename(resolve(folder)));
    // First purchases that all fall on one day leave no past: one half of the buyers then stands for it.
    const timeless = span.firstDays === 1;
    const days = timeless ? [span.last] : cutsOf(span).slice(-(most ?? Infinity));
    const ends = timeless || !months ? [] : monthsOf(span);
    const known: (readonly Known[])[] = [];
    const watch = new Months(ends);
    const visits = days.map((day) => ({
      day,
      async look() {
        await past.settle();
        known.push(await knownAt(past.store.db));
      },
    }));
    const hears = timeless ? firstHalf() : () => true;
    const published = async (): Promise<void> => (ends.length > 0 ? watch.look(past.store.db) : undefined);
    // The importer counts back from the last event, which may be long after the last purchase.
    const { newest } = await readClock(db);
    const live = ends[0] === undefined ? 0 : Math.ceil(newest / DAY) - ends[0] + SETTLE;
    await tell(retell(past, { visits, hears, published }), live);
    const cuts: Cut[] = [];
    for (const [i, day] of days.entries()) {
      const outcome = timeless ? await outcomeOfHalf(db, (buyer) => !inFirstHalf(buyer)) : await outcomeOf(db, day);
      cuts.push({ known: known[i] ?? [], outcome });
    }
    const what = timeless
      ? 'all first purchases fall on one day: one half of the buyers, drawn by a hash, stands for the past'
      : `in ${count(span.last - span.first + 1)} days of data; ${count(cuts.filter(hasFigures).length)} with peers enough for a figure`;
    return [
      { ...info('cuts half a year apart', timeless ? 0 : cuts.length, what), unit: 'cuts' },
      ...newCustomers(cuts, targets),
      ...nextGuests(cuts, targets),
      ...stability(watch.kept, watch.changes, targets),
      ...(await nature(db)),
    ];
  } finally {
    await truth.close();
    await past.close();
    await rm(scratch, { recursive: true });
  }
}

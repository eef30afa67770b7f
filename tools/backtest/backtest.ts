import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { methodV2 } from '@huitou/method/document.js';
import type { Figure } from '../figures.ts';
import { runImport } from '@huitou/importer/run-import.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { cutsOf, monthsOf } from './cuts.ts';
import { inFirstHalf } from './halves.ts';
import { historyOf } from './history.ts';
import { knownAt } from './known-at.ts';
import { Months } from './months.ts';
import { nature, openOf } from './nature.ts';
import { newCustomers, type Cut } from './new-customers.ts';
import { nextGuests } from './next-guests.ts';
import { outcomeOf, outcomeOfHalf, spanOf } from './outcomes.ts';
import { endOf, publishDays } from './publish-days.ts';
import { Replay } from './replay.ts';
import { order, stability } from './stability.ts';
import { targetsOf } from './targets.ts';
import { count, info } from './print.ts';
import { tenure } from './tenure.ts';

export interface BacktestOptions {
  readonly folder: string;
  readonly mapping: string;
  /** Most cuts to look at, the latest ones; all unless told. */
  readonly cuts?: number;
  /** Whether to publish a year day by day, which takes longest; yes unless told. */
  readonly months?: boolean;
}

const hasFigures = ({ known }: Cut): boolean => known.some(({ cameBack }) => cameBack !== null);

/**
 * Works out every figure of an export. A store of its own, that goes when it is done, is told everything and says what
 * became of customers; what was known before a day is what the method's reference makes of what had happened by then.
 */
export async function backtest({ folder, mapping, cuts: most, months = true }: BacktestOptions): Promise<Figure[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'huitou-backtest-'));
  const method = methodV2;
  const databaseUrl = join(scratch, 'truth.db');
  const platform = await openPlatform({ databaseUrl, publishAfter: null, publishEvery: null });
  try {
    await runImport({ folder, mapping, platform, rejects: join(scratch, 'rejects.ndjson'), liveDays: 0 });
    const { db } = platform.store;
    const span = await spanOf(db);
    const targets = targetsOf(basename(resolve(folder)));
    const history = await historyOf(db);
    // First purchases that all fall on one day leave no past: one half of the buyers then stands for it.
    const timeless = span.firstDays === 1;
    const days = timeless ? [span.last] : cutsOf(span).slice(-(most ?? Infinity));
    const heard = timeless ? history.pairs.filter(({ buyer }) => inFirstHalf(buyer)) : history.pairs;
    const replay = new Replay({ ...history, pairs: heard }, method);
    const cuts: Cut[] = [];
    for (const day of days) {
      const known = knownAt(heard, replay.at(endOf(day)), method, endOf(day));
      const outcome = timeless ? await outcomeOfHalf(db, (buyer) => !inFirstHalf(buyer)) : await outcomeOf(db, day);
      cuts.push({ known, outcome });
    }
    const watch = new Months(timeless || !months ? [] : monthsOf(span));
    publishDays(history, method, watch.ends, watch);
    const untold = new Months(watch.ends);
    publishDays(history, openOf(method), untold.ends, untold);
    const last = new Replay(history, method).at(endOf(span.last));
    const what = timeless
      ? 'all first purchases fall on one day: one half of the buyers, drawn by a hash, stands for the past'
      : `in ${count(span.last - span.first + 1)} days of data; ${count(cuts.filter(hasFigures).length)} with peers enough for a figure`;
    return [
      { ...info('cuts half a year apart', timeless ? 0 : cuts.length, what), unit: 'cuts' },
      ...newCustomers(cuts, targets),
      tenure(cuts, targets),
      ...nextGuests(cuts, targets),
      ...stability(watch.kept, watch.changes, targets),
      order('month to month, of all that are ranked: Spearman of the percentile', untold.kept),
      ...(await nature(db, last, method, endOf(span.last))),
    ];
  } finally {
    await platform.close();
    await rm(scratch, { recursive: true });
  }
}

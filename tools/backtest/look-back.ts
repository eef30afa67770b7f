import type { Database } from '@huitou/store/schema.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Market } from '@huitou/method/market.js';
import type { Standing } from '@huitou/method/standing.js';
import type { Kysely } from 'kysely';
import { cutsOf, monthsOf, type Span } from './cuts.ts';
import { inFirstHalf } from './halves.ts';
import { historyOf } from './history.ts';
import { knownAt } from './known-at.ts';
import { Months } from './months.ts';
import { openOf } from './nature.ts';
import { outcomeOf, outcomeOfHalf, spanOf } from './outcomes.ts';
import type { Cut } from './predictor-strata.ts';
import { endOf, publishDays } from './publish-days.ts';
import { Replay } from './replay.ts';

export interface LookBackOptions {
  /** Most cuts to look at, the latest ones; all unless told. */
  readonly cuts?: number;
  /** Whether to publish a year day by day, which takes longest; yes unless told. */
  readonly months?: boolean;
}

/** What a store knew of merchants before days of its past, and what became of those who came later. */
export interface LookedBack {
  readonly span: Span;
  /** First purchases that all fall on one day leave no past: one half of the buyers then stands for it. */
  readonly timeless: boolean;
  readonly cuts: readonly Cut[];
  /** The last year as it is published. */
  readonly told: Months;
  /** The same of all that are ranked; worked out when it is asked for. */
  readonly open: () => Months;
  /** How each merchant stands at the end. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The market at the end. */
  readonly market: Market;
}

/** Looks back over everything that a store was told: what was known before a day is what the method's reference makes of it. */
export async function lookBack(
  db: Kysely<Database>,
  method: MethodDocument,
  { cuts: most, months = true }: LookBackOptions = {},
): Promise<LookedBack> {
  const { firstDays, ...span } = await spanOf(db);
  const history = await historyOf(db);
  const timeless = firstDays === 1;
  const days = timeless ? [span.last] : cutsOf(span).slice(-(most ?? Infinity));
  const heard = timeless ? history.pairs.filter(({ buyer }) => inFirstHalf(buyer)) : history.pairs;
  const replay = new Replay({ ...history, pairs: heard }, method);
  const cuts: Cut[] = [];
  for (const day of days) {
    const known = knownAt(heard, replay.at(endOf(day)), method, endOf(day));
    const outcome = timeless ? await outcomeOfHalf(db, (buyer) => !inFirstHalf(buyer)) : await outcomeOf(db, day);
    cuts.push({ known, outcome });
  }
  const told = new Months(timeless || !months ? [] : monthsOf(span));
  const ends = told.ends.length > 0 ? told.ends : [span.last];
  const standings = publishDays(history, method, ends, told);
  const open = (): Months => {
    const watched = new Months(told.ends);
    if (watched.ends.length > 0) publishDays(history, openOf(method), watched.ends, watched);
    return watched;
  };
  return { span, timeless, cuts, told, open, standings, market: new Replay(history, method).at(endOf(span.last)) };
}

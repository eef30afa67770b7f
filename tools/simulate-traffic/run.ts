import { market, shopsOf } from '../../demo/market/market.ts';
import { calendarOf } from './calendar.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Policy } from './policies.ts';
import { PublicMarket } from './public-market.ts';
import { SharedVisits } from './shared-visits.ts';

export interface RunOptions {
  readonly seed: number;
  /** Days that are measured, after the warm-up. */
  readonly days: number;
  /** About how many shops. */
  readonly shops: number;
}

/** Reviews an order, as in the demo market; how many orders there are is up to the visits. */
const ratio = { orders: 10, reviews: 1 };

/** One market under one rule, from the first new buyer to the last day. The same options give the same outcome. */
export async function run(policy: Policy, { seed, days, shops: merchants }: RunOptions): Promise<Outcome> {
  const calendar = calendarOf(days);
  const options = { seed, merchants, until: calendar.end, ...ratio };
  const shops = shopsOf(options);
  const seen = new PublicMarket(shops, seed, calendar.start);
  const visits = new SharedVisits(policy, { seed, shops, calendar, market: seen });
  for await (const event of market(options, visits)) seen.hear(event);
  return outcomeOf({ calendar, shops, pairs: seen.ledger.pairs, record: seen.record, tally: visits.tally });
}

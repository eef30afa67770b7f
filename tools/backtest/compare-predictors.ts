import { auc, type Stratum } from './auc.ts';
import { bootstrap, type Range } from './bootstrap.ts';
import { ceilingOf, ratesOf } from './ceiling.ts';
import { plain, type Predictor } from './predictors.ts';
import { merchantsOf, strataOf, type Among, type Cut } from './predictor-strata.ts';

/** Fewer who came back (or did not), or new customers of fewer merchants, and a figure would be noise. */
const LEAST = { customers: 100, merchants: 20 };

/** A figure with its 90 % interval. */
export interface Estimate {
  readonly value: number | null;
  readonly range: Range | null;
}

/** How well a predictor says which new customers come back. */
export interface Judged {
  readonly predictor: Predictor;
  /** New customers of merchants of which it says something, and those of them who came back. */
  readonly customers: number;
  readonly back: number;
  readonly merchants: number;
  /** Null where there is too little to say. */
  readonly auc: Estimate | null;
  /** By how much the first of the comparison is ahead on the same customers; null of itself and where there is too little. */
  readonly ahead: Estimate | null;
}

interface Ceiling {
  /** What someone who knows each merchant's true rate would reach, and what the first has of that beyond a half, 0-1. */
  readonly auc: number;
  readonly attained: number;
  /** The true rates: their mean, and their standard deviation, 0-1. */
  readonly mean: number;
  readonly spread: number;
}

export interface Comparison {
  readonly own: Judged;
  readonly others: readonly Judged[];
  readonly ceiling: Ceiling | null;
}

/** New customers of all merchants, whether anything is said of these or not. */
export const newCustomersOf = (cuts: readonly Cut[]): number =>
  cuts.reduce((sum, { outcome }) => outcome.newcomers.reduce((so, { back, gone }) => so + back + gone, sum), 0);

function judge(predictor: Predictor, strata: readonly Stratum[], ahead: () => Estimate | null): Judged {
  let [back, gone] = [0, 0];
  for (const one of strata.flat()) [back, gone] = [back + one.back, gone + one.gone];
  const merchants = merchantsOf(strata);
  const enough = Math.min(back, gone) >= LEAST.customers && merchants.length >= LEAST.merchants;
  const range = (): Range | null => bootstrap(merchants, (times) => auc(strata, times));
  return {
    ...{ predictor, back, customers: back + gone, merchants: merchants.length },
    auc: enough ? { value: auc(strata), range: range() } : null,
    ahead: enough ? ahead() : null,
  };
}

/** What someone who knows each merchant's true rate would reach, and how much of it the figure has. */
function ceiling(strata: readonly Stratum[]): Ceiling {
  const fared = new Map<string, { back: number; gone: number }>();
  for (const { merchant, back, gone } of strata.flat()) {
    const { back: b, gone: g } = fared.get(merchant) ?? { back: 0, gone: 0 };
    fared.set(merchant, { back: b + back, gone: g + gone });
  }
  const rates = ratesOf([...fared.values()]);
  const most = ceilingOf(rates);
  return {
    auc: most,
    attained: ((auc(strata) ?? 0) - 0.5) / (most - 0.5),
    mean: rates.mean,
    spread: Math.sqrt((rates.mean * (1 - rates.mean)) / (rates.size + 1)),
  };
}

/** By how much one figure is better than another on the same customers. */
function lead(own: readonly Stratum[], other: readonly Stratum[]): Estimate {
  const difference = (times?: (merchant: string) => number): number | null => {
    const [a, b] = [auc(own, times), auc(other, times)];
    return a === null || b === null ? null : a - b;
  };
  return { value: difference(), range: bootstrap(merchantsOf(own), difference) };
}

/**
 * Is a new customer back within 365 days? Asked of the merchants that `among` names a stratum for: of `own`, and of what anyone
 * could work out without a method. Others that say nothing of any of them are left out.
 */
export function compare(cuts: readonly Cut[], own: Predictor, among: Among): Comparison {
  const found = strataOf(cuts, own, among);
  const first = judge(own, found, () => null);
  return {
    own: first,
    ceiling: first.auc && ceiling(found),
    others: plain.flatMap((other) => {
      const strata = strataOf(cuts, other, among);
      if (strata.length === 0) return [];
      const same = (): Stratum[] => strataOf(cuts, own, (known) => (other.of(known) === null ? null : among(known)));
      return [judge(other, strata, () => lead(same(), strata))];
    }),
  };
}

import type { Figure } from '../figures.ts';
import { auc, sorted, type Forecast, type Stratum } from './auc.ts';
import { bootstrap } from './bootstrap.ts';
import { ceilingOf, ratesOf } from './ceiling.ts';
import type { Known } from './known-at.ts';
import type { Outcome } from './outcomes.ts';
import { cameBack, index, plain, type Predictor } from './predictors.ts';
import type { Targets } from './targets.ts';
import { atLeast, count, info, told } from './print.ts';

/** What was known at a cut, and what came after it. */
export interface Cut {
  readonly known: readonly Known[];
  readonly outcome: Outcome;
}

/** Fewer who came back (or did not), or new customers of fewer merchants, and a figure would be noise. */
const LEAST = { customers: 100, merchants: 20 };

type Reach = Pick<Targets, 'auc' | 'attained'>;

/** Names the stratum of a cut in which a merchant's new customers are compared; null: in none. */
type Among = (known: Known) => string | null;

function strataOf(cuts: readonly Cut[], { of }: Predictor, among: Among): Stratum[] {
  return cuts.flatMap(({ known, outcome }) => {
    const came = new Map(outcome.newcomers.map((one) => [one.merchant, one]));
    const strata = new Map<string, Forecast[]>();
    for (const one of known) {
      const [figure, customers, name] = [of(one), came.get(one.merchant), among(one)];
      if (figure === null || !customers || name === null) continue;
      const stratum = strata.get(name) ?? [];
      stratum.push({ ...customers, figure });
      strata.set(name, stratum);
    }
    return [...strata.values()].map(sorted);
  });
}

const merchantsOf = (strata: readonly Stratum[]): string[] => [
  ...new Set(strata.flatMap((stratum) => stratum.map(({ merchant }) => merchant))),
];

function judge(name: string, strata: readonly Stratum[], all: number, reach: number | undefined): Figure {
  let [back, gone] = [0, 0];
  for (const one of strata.flat()) [back, gone] = [back + one.back, gone + one.gone];
  const merchants = merchantsOf(strata);
  const counts = `${count(back + gone)} of ${count(all)} new customers, ${count(back)} back, ${count(merchants.length)} merchants`;
  if (Math.min(back, gone) < LEAST.customers || merchants.length < LEAST.merchants) {
    return info(name, null, `too little to say: ${counts}`);
  }
  const range = bootstrap(merchants, (times) => auc(strata, times));
  return atLeast(name, auc(strata) ?? 0, reach, `${told(range)}; ${counts}`);
}

/** What someone who knows each merchant's true rate would reach, and how much of it the figure has. */
function attained(title: string, { name }: Predictor, strata: readonly Stratum[], reach: number | undefined): Figure[] {
  const fared = new Map<string, { back: number; gone: number }>();
  for (const { merchant, back, gone } of strata.flat()) {
    const { back: b, gone: g } = fared.get(merchant) ?? { back: 0, gone: 0 };
    fared.set(merchant, { back: b + back, gone: g + gone });
  }
  const rates = ratesOf([...fared.values()]);
  const ceiling = ceilingOf(rates);
  const share = (100 * ((auc(strata) ?? 0) - 0.5)) / (ceiling - 0.5);
  const spread = 100 * Math.sqrt((rates.mean * (1 - rates.mean)) / (rates.size + 1));
  const note = `true rates ${(100 * rates.mean).toFixed(1)} ± ${spread.toFixed(1)} %, by a beta-binomial fit`;
  return [
    info(`${title}: AUC of perfect knowledge of each merchant's rate`, ceiling, note),
    { ...atLeast(`${title}: what the ${name} has of that, over one half`, share, reach, ''), unit: '%' },
  ];
}

/** By how much one figure is better than another on the same customers. */
function lead(name: string, own: readonly Stratum[], other: readonly Stratum[]): Figure {
  const difference = (times?: (merchant: string) => number): number | null => {
    const [a, b] = [auc(own, times), auc(other, times)];
    return a === null || b === null ? null : a - b;
  };
  return info(name, difference(), told(bootstrap(merchantsOf(own), difference)));
}

/**
 * Is this new customer back within 365 days? Asked of all merchants that had a buyer before the cut, then of those that
 * had an index. The index itself is compared among peers: a percentile says nothing across industries.
 */
export function newCustomers(cuts: readonly Cut[], targets: Targets): Figure[] {
  const all = cuts.reduce(
    (sum, { outcome }) => outcome.newcomers.reduce((so, { back, gone }) => so + back + gone, sum),
    0,
  );
  const compare = (title: string, own: Predictor, among: Among, { auc: reach, attained: share }: Reach): Figure[] => {
    const found = strataOf(cuts, own, among);
    const first = judge(`${title}: AUC of the ${own.name}`, found, all, reach);
    const ceiling = first.value === null ? [] : attained(title, own, found, share);
    const others = plain.flatMap((other) => {
      const strata = strataOf(cuts, other, among);
      if (strata.length === 0) return [];
      const figure = judge(`${title}: AUC of the ${other.name}`, strata, all, undefined);
      if (figure.value === null) return [figure];
      const same = strataOf(cuts, own, (known) => (other.of(known) === null ? null : among(known)));
      return [figure, lead(`${title}: ${own.name} ahead of the ${other.name} by`, same, strata)];
    });
    return [first, ...ceiling, ...others];
  };
  return [
    ...compare('new customers', cameBack, (known) => (known.cameBack === null ? null : ''), targets),
    ...compare('new customers, with an index', cameBack, (known) => (known.index === null ? null : ''), {}),
    ...compare('new customers, among peers', index, (known) => (known.index === null ? null : known.peers), {}),
  ];
}

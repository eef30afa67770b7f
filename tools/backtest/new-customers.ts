import type { Figure } from '../figures.ts';
import { compare, newCustomersOf, type Comparison, type Judged } from './compare-predictors.ts';
import type { Known } from './known-at.ts';
import type { Among, Cut } from './predictor-strata.ts';
import { cameBack, index } from './predictors.ts';
import type { Targets } from './targets.ts';
import { atLeast, count, info, told } from './print.ts';

type Reach = Pick<Targets, 'auc' | 'attained'>;

/** Every merchant that had a buyer before the cut. */
const all: Among = (known) => (known.cameBack === null ? null : '');
/** A percentile says nothing across industries. */
const peers: Among = (known) => (known.index === null ? null : known.peers);

function printJudged(title: string, judged: Judged, asked: number, reach: number | undefined): Figure {
  const name = `${title}: AUC of the ${judged.predictor.name}`;
  const { customers, back, merchants, auc } = judged;
  const counts = `${count(customers)} of ${count(asked)} new customers, ${count(back)} back, ${count(merchants)} merchants`;
  if (!auc) return info(name, null, `too little to say: ${counts}`);
  return atLeast(name, auc.value ?? 0, reach, `${told(auc.range)}; ${counts}`);
}

function print(title: string, { own, ceiling, others }: Comparison, asked: number, reach: Reach): Figure[] {
  const { name } = own.predictor;
  const most = ceiling && [
    info(
      `${title}: AUC of perfect knowledge of each merchant's rate`,
      ceiling.auc,
      `true rates ${(100 * ceiling.mean).toFixed(1)} ± ${(100 * ceiling.spread).toFixed(1)} %, by a beta-binomial fit`,
    ),
    {
      ...atLeast(`${title}: what the ${name} has of that, over one half`, 100 * ceiling.attained, reach.attained, ''),
      unit: '%',
    },
  ];
  return [
    printJudged(title, own, asked, reach.auc),
    ...(most ?? []),
    ...others.flatMap((other) => {
      const figure = printJudged(title, other, asked, undefined);
      const ahead = `${title}: ${name} ahead of the ${other.predictor.name} by`;
      return other.ahead ? [figure, info(ahead, other.ahead.value, told(other.ahead.range))] : [figure];
    }),
  ];
}

/** What a new customer's coming back is compared by: of all merchants, and among peers of those that had an index. */
export interface Comparisons {
  /** New customers of all merchants. */
  readonly asked: number;
  readonly all: Comparison;
  readonly withIndex: Comparison;
  readonly peers: Comparison;
}

export function comparisonsOf(cuts: readonly Cut[]): Comparisons {
  const indexed = (known: Known): string | null => (known.index === null ? null : '');
  return {
    asked: newCustomersOf(cuts),
    all: compare(cuts, cameBack, all),
    withIndex: compare(cuts, cameBack, indexed),
    peers: compare(cuts, index, peers),
  };
}

/** Is this new customer back within 365 days? Asked of all merchants, then of those that had an index, then of the index among peers. */
export function newCustomers({ asked, all: every, withIndex, peers: among }: Comparisons, targets: Targets): Figure[] {
  return [
    ...print('new customers', every, asked, targets),
    ...print('new customers, with an index', withIndex, asked, {}),
    ...print('new customers, among peers', among, asked, {}),
  ];
}

import type { Figure } from '../figures.ts';
import type { Cut } from './predictor-strata.ts';
import { cameBack, index, plain, type Predictor } from './predictors.ts';
import { spearman } from './spearman.ts';
import type { Targets } from './targets.ts';
import { atLeast, count, info } from './print.ts';

/** A share of fewer guests is noise, and so is a correlation of fewer merchants. */
const LEAST = { guests: 10, merchants: 20 };

type Pair = readonly [number, number];

function pairsOf({ known, outcome }: Cut, { of }: Predictor): Pair[] {
  const served = new Map(outcome.served.map((one) => [one.merchant, one]));
  return known.flatMap((one): Pair[] => {
    const [figure, next] = [of(one), served.get(one.merchant)];
    if (!one.ranked || figure === null || !next || next.guests < LEAST.guests) return [];
    return [[figure, next.returning / next.guests]];
  });
}

/** Spearman of each cut; what stands for all is their mean by merchants, since ranks are compared within a cut only. */
function judge(cuts: readonly Cut[], predictor: Predictor, reach: number | undefined): Figure | undefined {
  const name = `next 180 days' returning guests: Spearman of the ${predictor.name}`;
  const all = cuts.map((cut) => pairsOf(cut, predictor)).filter((pairs) => pairs.length > 0);
  if (all.length === 0 && predictor !== cameBack) return undefined;
  const enough = all.filter((pairs) => pairs.length >= LEAST.merchants);
  const sizes = (some: readonly (readonly Pair[])[]): string => some.map(({ length }) => length).join(', ') || 'none';
  let sum = 0;
  let merchants = 0;
  for (const pairs of enough) {
    const value = spearman(pairs);
    if (value === null) continue;
    sum += value * pairs.length;
    merchants += pairs.length;
  }
  if (enough.length === 0) return info(name, null, `too little to say: merchants a cut ${sizes(all)}`);
  if (merchants === 0) return info(name, null, `nothing to rank: all alike; merchants a cut ${sizes(enough)}`);
  const counts = `${count(enough.length)} cuts with ${LEAST.merchants} merchants or more: ${sizes(enough)}`;
  return atLeast(name, sum / merchants, reach, counts);
}

/** Does a merchant with a better figure have more returning guests among those it serves next? Of those with an index. */
export function nextGuests(cuts: readonly Cut[], targets: Targets): Figure[] {
  return [cameBack, index, ...plain].flatMap((predictor) => {
    return judge(cuts, predictor, predictor === cameBack ? targets.served : undefined) ?? [];
  });
}

import type { Figure } from '../figures.ts';
import type { Cut } from './predictor-strata.ts';
import { cameBack } from './predictors.ts';
import { spearman } from './spearman.ts';
import type { Targets } from './targets.ts';
import { count, info } from './print.ts';

/** Fewer merchants in a cut have no order to speak of. */
const LEAST = 20;

/**
 * Is age taken for merit? Spearman of the figure with the days since a merchant's first purchase, of ranked merchants: the
 * mean over cuts, by merchants, since ranks are compared within a cut only.
 */
export function tenure(cuts: readonly Cut[], targets: Targets): Figure {
  const name = `age as merit: Spearman of the ${cameBack.name} with the days since the first purchase`;
  const all = cuts.map(({ known }) =>
    known.flatMap((one): [number, number][] => {
      const figure = cameBack.of(one);
      return one.ranked && figure !== null ? [[figure, -one.since]] : [];
    }),
  );
  const enough = all.filter(({ length }) => length >= LEAST);
  let [sum, merchants] = [0, 0];
  for (const pairs of enough) {
    sum += (spearman(pairs) ?? 0) * pairs.length;
    merchants += pairs.length;
  }
  const sizes = (enough.length > 0 ? enough : all).map(({ length }) => length).join(', ') || 'none';
  if (merchants === 0) return info(name, null, `too little to say: merchants a cut ${sizes}`);
  const value = sum / merchants;
  const { tenure: most = null } = targets;
  return {
    ...info(name, value, `${count(enough.length)} cuts with ${LEAST} merchants or more: ${sizes}`),
    reach: most,
    ok: most === null ? null : Math.abs(value) <= most,
  };
}

import { sorted, type Forecast, type Stratum } from './auc.ts';
import type { Known } from './known-at.ts';
import type { Outcome } from './outcomes.ts';
import type { Predictor } from './predictors.ts';

/** What was known at a cut, and what came after it. */
export interface Cut {
  readonly known: readonly Known[];
  readonly outcome: Outcome;
}

/** Names the stratum of a cut in which a merchant's new customers are compared; null: in none. */
export type Among = (known: Known) => string | null;

/** What a predictor said of the merchants of each stratum, beside how their new customers fared. */
export function strataOf(cuts: readonly Cut[], { of }: Predictor, among: Among): Stratum[] {
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

/** The merchants of strata, each once. */
export const merchantsOf = (strata: readonly Stratum[]): string[] => [
  ...new Set(strata.flatMap((stratum) => stratum.map(({ merchant }) => merchant))),
];

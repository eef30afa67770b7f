/** What one figure said of a merchant, and how its new customers then fared. */
export interface Forecast {
  readonly merchant: string;
  readonly figure: number;
  /** New customers who came back, and who did not. */
  readonly back: number;
  readonly gone: number;
}

export type Stratum = readonly Forecast[];

const byFigure = (a: Forecast, b: Forecast): number => a.figure - b.figure;

/** Sorted by figure, which `auc` asks for; once, since a bootstrap looks a thousand times. */
export const sorted = (stratum: Stratum): Stratum => stratum.toSorted(byFigure);

/**
 * Area under the ROC curve: how often, of a customer who came back and one who did not, the one who did was with the
 * merchant that has the higher figure; ties count half. Two customers are compared only within a stratum (one cut), and
 * all comparisons weigh the same. Null where there is nothing to compare.
 *
 * @param strata each sorted by figure.
 * @param times how often a merchant counts: 1 unless a bootstrap says otherwise.
 */
export function auc(strata: readonly Stratum[], times: (merchant: string) => number = () => 1): number | null {
  let won = 0;
  let compared = 0;
  for (const stratum of strata) {
    let back = 0;
    let gone = 0;
    for (let at = 0; at < stratum.length;) {
      const figure = stratum[at]?.figure;
      let tiedBack = 0;
      let tiedGone = 0;
      for (; stratum[at]?.figure === figure && at < stratum.length; at++) {
        const one = stratum[at] as Forecast;
        const count = times(one.merchant);
        tiedBack += count * one.back;
        tiedGone += count * one.gone;
      }
      won += tiedBack * (gone + tiedGone / 2);
      back += tiedBack;
      gone += tiedGone;
    }
    compared += back * gone;
  }
  return compared > 0 ? won / compared : null;
}

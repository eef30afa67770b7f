import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Moments } from '../ports/insights.ts';

/** Variance of a single observation within merchants, by measure: the method's `poolOf`. */
export function variancesOf(moments: readonly Moments[], { dimensions }: MethodDocument): ReadonlyMap<string, number> {
  const measures = dimensions.flatMap((one) => one.measures);
  return new Map(
    [...Map.groupBy(moments, ({ measure }) => measure)].map(([id, parts]) => {
      const [s, n, q] = (['s', 'n', 'q'] as const).map((of) => parts.reduce((sum, part) => sum + part[of], 0)) as [
        number,
        number,
        number,
      ];
      const prior = measures.find((one) => one.id === id)?.prior ?? 0;
      return [id, n > 0 ? Math.max(0, (q / n - (s / n) ** 2) * (prior / (prior + 1))) : 0];
    }),
  );
}

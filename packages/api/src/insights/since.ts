import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Since } from '@huitou/contract/insights.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { DayPoint } from '../ports/insights.ts';

/** Days that a change looks back. */
export const BACK = 30;
/** The score of whoever stands in the middle: what is not known counts as that, so nothing pulls by being missing. */
const MIDDLE = 50;

type Figures = Readonly<Record<string, number | null | undefined>>;

/** How far each of these weighs a mean away from the middle. The sum is the mean less the middle. */
function leverage(weights: readonly { readonly id: string; readonly weight: number }[], of: Figures) {
  const known = weights.flatMap(({ id, weight }) => {
    const figure = of[id];
    return typeof figure === 'number' ? [{ id, weight, figure }] : [];
  });
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(known.map(({ id, weight, figure }) => [id, (weight / whole) * (figure - MIDDLE)] as const));
}

const hundredth = (x: number): number => Math.round(x * 100) / 100 + 0;

/** By how much each id pulls more now than it did then, the strongest first; what did not move is left out. */
const differences = (
  now: ReadonlyMap<string, number>,
  then: ReadonlyMap<string, number>,
  factors: readonly [number, number] = [1, 1],
) =>
  [...new Set([...now.keys(), ...then.keys()])]
    .map((id) => ({ id, points: hundredth(factors[0] * (now.get(id) ?? 0) - factors[1] * (then.get(id) ?? 0)) }))
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));

const scoresOf = ({ dimensions }: IndexSnapshot): Figures =>
  Object.fromEntries(dimensions.map(({ id, score }) => [id, score]));

/** Share of a dimension in the score, of those that are known. */
function shareOf(id: string, { dimensions }: MethodDocument, of: Figures): number {
  const known = dimensions.filter((one) => typeof of[one.id] === 'number');
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  return (known.find((one) => one.id === id)?.weight ?? 0) / (whole || 1);
}

/** What moved a merchant's score since `then`: the weighted mean taken apart, so that the pulls add up to the change. */
export function sinceOf(snapshot: IndexSnapshot, then: DayPoint | null, method: MethodDocument): Since | null {
  if (!then) return null;
  const { day, score, percentile, level } = then;
  if (score === null || snapshot.score === null) return { day, score, percentile, level, pulls: [] };
  const now = scoresOf(snapshot);
  const measured: Figures = Object.fromEntries(
    snapshot.dimensions.flatMap(({ measures = [] }) => measures.map((one) => [one.id, one.percentile])),
  );
  const pulls = differences(leverage(method.dimensions, now), leverage(method.dimensions, then.dimensions));
  return {
    ...{ day, score, percentile, level },
    pulls: pulls.map(({ id, points }) => {
      const measures = method.dimensions.find((one) => one.id === id)?.measures ?? [];
      const factors = [shareOf(id, method, now), shareOf(id, method, then.dimensions)] as const;
      const parts = then.measures
        ? differences(leverage(measures, measured), leverage(measures, then.measures), factors)
        : [];
      return { dimension: id, points, measures: parts };
    }),
  };
}

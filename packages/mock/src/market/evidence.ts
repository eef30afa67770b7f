import type { DimensionScore, MeasureValue } from '@huitou/contract/index-snapshot.js';
import { methodV2 } from '@huitou/method/document.js';
import { widthOf } from '@huitou/method/normal.js';
import type { IndustryId } from './industries.ts';

/**
 * Mean of the peers in each measure, how far a merchant in their upper sixth is from it, and where the measure stands
 * against its dimension: weighted with the method's weights, the tilts of a dimension add up to nothing.
 */
const measures: Readonly<Record<string, readonly [peers: number, spread: number, tilt: number]>> = {
  'goods-stars': [4.52, 0.21, 1],
  'no-quality-refund': [0.981, 0.008, -1],
  'dispatched-in-time': [0.934, 0.031, 1],
  'delivered-in-time': [0.902, 0.046, -1.4],
  'service-stars': [4.46, 0.24, -0.6],
  'content-stars': [4.41, 0.26, 1],
  'answered-in-time': [0.617, 0.168, -1],
  'would-buy-again': [0.842, 0.067, 0],
};

/** Share of an industry's buyers who came back. */
const cameBack: Readonly<Record<IndustryId, number>> = {
  fruit: 0.269,
  clothes: 0.183,
  tea: 0.273,
  kitchen: 0.249,
  stays: 0.118,
  books: 0.2,
};

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;

/** Standard deviations from the mean at a percentile of a normal distribution. */
function deviations(percentile: number): number {
  const p = Math.min(99.9, Math.max(0.1, percentile)) / 100;
  if (p === 0.5) return 0;
  return p > 0.5 ? widthOf(2 * p - 1) : -widthOf(1 - 2 * p);
}

/** Share of buyers who came back to a merchant at this percentile of its industry; `bolder` moves it away from the mean. */
export const cameBackAt = (industry: IndustryId, percentile: number, bolder = 1): number =>
  cameBack[industry] * (1 + (deviations(percentile) * bolder) / 3);

/** How many of the observations of a dimension belong to the measure at this place: earlier measures have more. */
const partOf = (n: number, place: number, count: number): number => (n * 2 * (count - place)) / (count * (count + 1));

/** What a dimension's score is made of: percentiles that give the score, and values on the same side of the peers. */
export function evidenceOf(
  { id, score, n }: Pick<DimensionScore, 'id' | 'score' | 'n'>,
  industry: IndustryId,
  returning: number,
): MeasureValue[] {
  const dimension = methodV2.dimensions.find((one) => one.id === id);
  if (!dimension || score === null) return [];
  const room = 0.4 * Math.min(score, 100 - score, 30);
  return dimension.measures.map((measure, place): MeasureValue => {
    const [peers, spread, tilt] = measures[measure.id] ?? [cameBack[industry], 0, 0];
    const percentile = score + tilt * room;
    const most = measure.kind === 'stars' ? 5 : 1;
    const value = measure.id === 'came-back' ? returning : peers + spread * deviations(percentile);
    return {
      id: measure.id,
      value: rounded(Math.min(most, value), 1000),
      peers,
      percentile: rounded(percentile, 10),
      n: rounded(partOf(n, place, dimension.measures.length), 10),
    };
  });
}

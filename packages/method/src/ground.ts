import type { Interval } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { onGrid } from './grid.ts';
import type { Today } from './today.ts';

/** What a ranking leaves for that of the next day: a threshold just passed is not passed back by the first buyer who leaves. */
export interface RankState {
  /** Industry to the one it is compared in. */
  readonly peers: ReadonlyMap<string, string>;
  readonly merchants: ReadonlyMap<string, { readonly ranked: boolean; readonly settled: boolean }>;
}

/** A threshold where the margin makes it easier to keep, and where it makes it harder to reach. On the grid: 1.1 · 30 is 33. */
export const eased = (threshold: number, { hysteresis }: MethodDocument): number =>
  onGrid(threshold * (1 - hysteresis.margin));
const hardened = (threshold: number, { hysteresis }: MethodDocument): number =>
  onGrid(threshold * (1 + hysteresis.margin));

/** The state before anything was ranked: every threshold is taken as it is. */
export const noState: RankState = { peers: new Map(), merchants: new Map() };

/**
 * Whether a merchant is among those that peers are compared with: buyers enough, and own observations of the dimension
 * that the method needs. One that was stays until its buyers are fewer by the margin.
 */
export function isRanked({ merchant, counters }: Today, method: MethodDocument, was: boolean): boolean {
  const { dimensions, levels, needs } = method;
  const least = was ? eased(levels.collectingUnder, method) : levels.collectingUnder;
  return (
    merchant.buyers >= least &&
    dimensions.some(({ id, measures }) => id === needs && measures.some((measure) => counters.has(measure.id)))
  );
}

/** Returns in effect of the dimension that the method needs; null where the method does not count them by age. */
export function returnsOf({ counters }: Today, { dimensions, needs }: MethodDocument): number | null {
  const measures = dimensions.find(({ id }) => id === needs)?.measures ?? [];
  const counted = measures.filter(({ kind }) => kind === 'returns');
  return counted.length > 0 ? counted.reduce((sum, { id }) => sum + (counters.get(id)?.s ?? 0), 0) : null;
}

/** What the figures of a ranked merchant stand on. */
export interface Ground {
  readonly buyers: number;
  /** Returns in effect; null where the method does not count them by age. */
  readonly returns: number | null;
  readonly interval: Interval;
}

/**
 * Whether a ranked merchant's figures are told: buyers, returns and an interval that a number can stand on. One of which
 * none was told needs more by the margin, so that what is told always has the ground that the method names.
 *
 * @param was whether its figures were told before; undefined where nothing is known of it.
 */
export function isSettled(
  { buyers, returns, interval }: Ground,
  method: MethodDocument,
  was: boolean | undefined,
): boolean {
  const { collectingUnder, unsettledUnderReturns, unsettledFromWidth } = method.levels;
  const least = (threshold: number): number => (was === false ? hardened(threshold, method) : threshold);
  const most = was === false ? eased(unsettledFromWidth, method) : unsettledFromWidth;
  // On the grid: a figure that is the threshold on paper is so in every engine.
  return (
    buyers >= least(collectingUnder) &&
    onGrid(returns ?? Infinity) >= least(unsettledUnderReturns) &&
    onGrid(interval.upper - interval.lower) < most
  );
}

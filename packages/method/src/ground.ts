import type { Interval } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Today } from './today.ts';

/** What a ranking leaves for that of the next day: a threshold just passed is not passed back by the first buyer who leaves. */
export interface RankState {
  /** Industry to the one it is compared in. */
  readonly peers: ReadonlyMap<string, string>;
  readonly merchants: ReadonlyMap<string, { readonly ranked: boolean; readonly settled: boolean }>;
}

/** The state before anything was ranked: every threshold is taken as it is. */
export const noState: RankState = { peers: new Map(), merchants: new Map() };

/**
 * Whether a merchant is among those that peers are compared with: buyers enough, and own observations of the dimension
 * that the method needs. One that was stays until its buyers are fewer by the margin.
 */
export function isRanked(
  { merchant, counters }: Today,
  { dimensions, levels, needs, hysteresis }: MethodDocument,
  was: boolean,
): boolean {
  const least = levels.collectingUnder * (was ? 1 - hysteresis.margin : 1);
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
  { levels, hysteresis }: MethodDocument,
  was: boolean | undefined,
): boolean {
  const { collectingUnder, unsettledUnderReturns, unsettledFromWidth } = levels;
  const margin = was === false ? hysteresis.margin : 0;
  return (
    buyers >= collectingUnder * (1 + margin) &&
    (returns ?? Infinity) >= unsettledUnderReturns * (1 + margin) &&
    interval.upper - interval.lower < unsettledFromWidth * (1 - margin)
  );
}

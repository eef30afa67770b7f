import type { MethodDocument } from '@huitou/contract/method-document.js';
import { LEAST } from './decay.ts';
import type { Counter } from './market.ts';

/**
 * The counter of a measure of kind `returns` at one knot. Each buyer whose age passes the knot adds to it once, with the
 * weight of that day: to `n`, to `q` while not back at the knot before, and to `s` if back for the first time in between.
 */
const knotId = (measure: string, days: number): string => `${measure}@${days}`;

/** The knots of a measure: the id of each one's counter, and its age in days. */
export const knotsOf = ({ returning }: MethodDocument, measure: string): { id: string; days: number }[] =>
  returning.knotsDays.map((days) => ({ id: knotId(measure, days), days }));

/** What part of a group's buyers comes back for the first time up to each knot; it sums to the share at the last one. */
export interface ReturnCurve {
  /** By how much the share rises at each knot. */
  readonly rises: readonly number[];
  /** The share at the last knot. */
  readonly share: number;
}

/** What the peers' buyers say together about coming back. */
export interface ReturnsPool {
  readonly curve: ReturnCurve;
  /** κ: how many expected returns the peers' rate counts for. */
  readonly prior: number;
}

/** The counters of one merchant at all knots, in order; undefined where no buyer has passed. */
export type KnotCounters = readonly (Counter | undefined)[];

/** What the members of a group say together at one knot. */
export interface KnotSums {
  readonly back: number;
  readonly atRisk: number;
}

/**
 * The group's curve F(a) = 1 − Π(1 − hazard), the hazard of a knot being returns over buyers at risk (Kaplan and Meier,
 * JASA 53, 1958, over the knots). A buyer who is younger than a knot is not in its sums, so youth says nothing.
 */
export function curveOf(knots: readonly KnotSums[]): ReturnCurve {
  const rises: number[] = [];
  let left = 1;
  for (const { back, atRisk } of knots) {
    // Corrections of what has faded may leave a sum just beside the other.
    const hazard = atRisk > LEAST ? Math.min(1, Math.max(0, back / atRisk)) : 0;
    rises.push(left * hazard);
    left *= 1 - hazard;
  }
  return { rises, share: 1 - left };
}

/** The curve of a group out of the counters of its members. */
export const returnCurve = (members: readonly KnotCounters[], knots: number): ReturnCurve =>
  curveOf(
    Array.from({ length: knots }, (_, knot) => {
      let [back, atRisk] = [0, 0];
      for (const member of members) {
        back += member[knot]?.s ?? 0;
        atRisk += member[knot]?.q ?? 0;
      }
      return { back, atRisk };
    }),
  );

/** First returns in effect: those of all knots. */
export function observedReturns(counters: KnotCounters): number {
  let sum = 0;
  for (const counter of counters) sum += counter?.s ?? 0;
  return sum;
}

/**
 * How many first returns these buyers would have had at the group's rate: each is worth F(its age). As a sum over knots of
 * buyers past the knot times the rise there, it needs no second look at any buyer when the curve moves.
 */
export function expectedReturns(counters: KnotCounters, { rises }: ReturnCurve): number {
  let sum = 0;
  for (const [knot, rise] of rises.entries()) sum += (counters[knot]?.n ?? 0) * rise;
  return sum;
}

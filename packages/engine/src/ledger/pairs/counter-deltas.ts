import type { MethodDocument } from '@huitou/contract/method-document.js';
import { weight } from '@huitou/method/decay.js';
import { countersOf } from '@huitou/method/counters.js';
import type { Observation, PairView } from '@huitou/method/facts.js';
import type { CountersTable } from '@huitou/store/schema.js';

/** Head counts of the window, beside the measures. */
export const BUYERS = '@buyers';
export const RETURNING = '@returning';

const same = (a: Observation | undefined, b: Observation | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.measure === b.measure &&
  a.t === b.t &&
  a.value === b.value &&
  a.atRisk === b.atRisk;

/** By how much counters move, summed up in memory so that a batch writes each counter once. */
export class CounterDeltas {
  readonly #halfLives = new Map<string, number>();
  readonly #merchants = new Map<string, Map<string, CountersTable>>();

  constructor(method: MethodDocument) {
    for (const { id, halfLifeDays } of countersOf(method)) this.#halfLives.set(id, halfLifeDays);
  }

  /** A pair's part of its merchant's counters was `before` and is `after`. */
  move(merchant: string, before: PairView | undefined, after: PairView): void {
    const [old, now] = [before?.observations ?? [], after.observations];
    // What stays is not subtracted and added again: that would leave crumbs behind.
    let from = 0;
    while (same(old[from], now[from])) from++;
    let end = 0;
    while (from + end < Math.min(old.length, now.length) && same(old[old.length - 1 - end], now[now.length - 1 - end]))
      end++;
    for (let i = from; i < old.length - end; i++) this.#add(merchant, old[i], -1);
    for (let i = from; i < now.length - end; i++) this.#add(merchant, now[i], 1);
    this.#count(merchant, BUYERS, Number(after.buyer) - Number(before?.buyer ?? false));
    this.#count(merchant, RETURNING, Number(after.returning) - Number(before?.returning ?? false));
  }

  /** Rows to add to `counters`. */
  rows(): CountersTable[] {
    return [...this.#merchants.values()].flatMap((measures) => Array.from(measures.values()));
  }

  #add(merchant: string, observation: Observation | undefined, sign: 1 | -1): void {
    if (!observation) return;
    const { measure, t, value, atRisk = value * value } = observation;
    const w = sign * weight(t, this.#halfLives.get(measure) ?? Infinity);
    const row = this.#row(merchant, measure);
    row.s += w * value;
    row.n += w;
    row.q += w * atRisk;
  }

  #count(merchant: string, measure: string, by: number): void {
    if (by !== 0) this.#row(merchant, measure).s += by;
  }

  #row(merchant: string, measure: string): CountersTable {
    let measures = this.#merchants.get(merchant);
    if (!measures) this.#merchants.set(merchant, (measures = new Map()));
    let row = measures.get(measure);
    if (!row) measures.set(measure, (row = { merchant, measure, s: 0, n: 0, q: 0 }));
    return row;
  }
}

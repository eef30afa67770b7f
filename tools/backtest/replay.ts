import type { MethodDocument } from '@huitou/contract/method-document.js';
import { weight } from '@huitou/method/decay.js';
import type { Observation, PairFacts, PairView } from '@huitou/method/facts.js';
import type { Counter, Market, MarketMerchant } from '@huitou/method/market.js';
import { observe } from '@huitou/method/observe.js';

/** What one buyer did with one merchant, with everything that ever came of it. */
export interface Pair {
  readonly merchant: string;
  readonly buyer: string;
  readonly facts: PairFacts;
}

/** What an export says once all of it is told. */
export interface History {
  readonly industries: Market['industries'];
  readonly merchants: readonly { readonly id: string; readonly industry: string }[];
  readonly pairs: readonly Pair[];
}

interface Sums {
  s: number;
  n: number;
  q: number;
}

interface Own {
  buyers: number;
  returning: number;
  readonly counters: Map<string, Sums>;
}

const isSame = (a: Observation | undefined, b: Observation | undefined): boolean =>
  a?.t === b?.t && a?.measure === b?.measure && a?.value === b?.value && a?.atRisk === b?.atRisk;

const unseen: PairView = { observations: [], buyer: false, returning: false, dueAt: -Infinity };

/**
 * The counters of a market as they were at any time, by the method's reference: of each pair only what had happened by then
 * is seen. Time only goes on; a pair is looked at again when its view changes. A history that grows is read on at the next
 * time: pairs are added at its end, and `changed` names those that did more.
 */
export class Replay {
  readonly #history: History;
  readonly #method: MethodDocument;
  readonly #halfLives = new Map<string, number>();
  readonly #own = new Map<string, Own>();
  readonly #views: PairView[];

  constructor(history: History, method: MethodDocument) {
    this.#history = history;
    this.#method = method;
    this.#views = history.pairs.map(() => unseen);
    for (const { halfLifeDays, measures } of method.dimensions) {
      for (const { id } of measures) this.#halfLives.set(id, halfLifeDays);
    }
  }

  /** The facts of the pair at this place in the history are no longer what they were. */
  changed(pair: number): void {
    const view = this.#views[pair];
    if (view) this.#views[pair] = { ...view, dueAt: -Infinity };
  }

  /** The market at `asOf` (ms), which must not be before the last. */
  at(asOf: number): Market {
    for (const [i, { merchant, facts }] of this.#history.pairs.entries()) {
      const before = this.#views[i] ?? unseen;
      if (before.dueAt === null || before.dueAt > asOf) continue;
      const after = observe(facts, this.#method, asOf);
      this.#views[i] = after;
      this.#move(this.#of(merchant), before, after);
    }
    const merchants = this.#history.merchants.map(({ id, industry }): MarketMerchant => {
      const { buyers, returning, counters } = this.#of(id);
      const plain: Record<string, Counter> = Object.fromEntries(
        Array.from(counters, ([name, sums]) => [name, { ...sums }]),
      );
      return { id, industry, buyers, returning, counters: plain };
    });
    return { industries: this.#history.industries, merchants };
  }

  #of(merchant: string): Own {
    let own = this.#own.get(merchant);
    if (!own) this.#own.set(merchant, (own = { buyers: 0, returning: 0, counters: new Map() }));
    return own;
  }

  #move(own: Own, before: PairView, after: PairView): void {
    own.buyers += Number(after.buyer) - Number(before.buyer);
    own.returning += Number(after.returning) - Number(before.returning);
    const [was, is] = [before.observations, after.observations];
    // Most of what a pair says stays: its beginning and its end need not be counted anew.
    const most = Math.min(was.length, is.length);
    let [same, sameEnd] = [0, 0];
    while (same < most && isSame(was[same], is[same])) same++;
    while (sameEnd < most - same && isSame(was.at(-1 - sameEnd), is.at(-1 - sameEnd))) sameEnd++;
    for (let i = same; i < was.length - sameEnd; i++) this.#add(own, was[i], -1);
    for (let i = same; i < is.length - sameEnd; i++) this.#add(own, is[i], 1);
  }

  #add({ counters }: Own, observation: Observation | undefined, sign: 1 | -1): void {
    if (!observation) return;
    const { measure, t, value, atRisk } = observation;
    let sums = counters.get(measure);
    if (!sums) counters.set(measure, (sums = { s: 0, n: 0, q: 0 }));
    const w = sign * weight(t, this.#halfLives.get(measure.replace(/@.*/, '')) ?? Infinity);
    sums.s += w * value;
    sums.n += w;
    sums.q += w * (atRisk ?? value * value);
  }
}

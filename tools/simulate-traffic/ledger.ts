import type { DataOf, Event } from '@huitou/contract/events.js';
import { DAY } from '@huitou/method/decay.js';
import type { OrderFacts, PairFacts, ReviewFacts } from '@huitou/method/facts.js';
import type { Pair } from '../backtest/replay.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };
interface OpenFacts extends PairFacts {
  readonly orders: Open<OrderFacts>[];
  readonly reviews: Open<ReviewFacts>[];
}
interface OpenPair extends Pair {
  readonly place: number;
  readonly facts: OpenFacts;
}

const dayOf = (timestamp: string): number => Date.parse(timestamp.slice(0, 10)) / DAY;
const timeOf = (timestamp: string | null | undefined): number | null => (timestamp ? Date.parse(timestamp) : null);

/**
 * What a platform's events say of each pair, as the method looks at it, kept up event by event and in memory. It takes what
 * the demo market sends: events in order of time, each once, and no corrections.
 */
export class Ledger {
  readonly pairs: Pair[] = [];
  readonly #onChange: (pair: number) => void;
  readonly #byName = new Map<string, OpenPair>();
  readonly #orders = new Map<string, { readonly pair: OpenPair; readonly order: Open<OrderFacts> }>();
  readonly #reviews = new Map<string, { readonly pair: OpenPair; readonly review: Open<ReviewFacts> }>();

  /** @param onChange told the place in `pairs` of one whose facts changed. */
  constructor(onChange: (pair: number) => void) {
    this.#onChange = onChange;
  }

  hear({ type, data }: Event): void {
    if (type === 'order') this.#ordered(data);
    else if (type === 'dispatched') this.#onOrder(data.order, { dispatchedAt: timeOf(data.dispatchedAt) });
    else if (type === 'delivered') this.#onOrder(data.order, { deliveredAt: timeOf(data.deliveredAt) });
    else if (type === 'refund') this.#refunded(data);
    else if (type === 'review') this.#reviewed(data);
    else if (type === 'reply') this.#replied(data);
  }

  #pairOf(merchant: string, buyer: string): OpenPair {
    const name = `${merchant} ${buyer}`;
    let pair = this.#byName.get(name);
    if (!pair) {
      pair = { merchant, buyer, place: this.pairs.length, facts: { orders: [], reviews: [], linked: false } };
      this.#byName.set(name, pair);
      this.pairs.push(pair);
    }
    return pair;
  }

  #ordered(data: DataOf<'order'>): void {
    const pair = this.#pairOf(data.merchant, data.buyer);
    const order = {
      ...{ paidAt: Date.parse(data.paidAt), day: dayOf(data.paidAt), linked: false },
      ...{ dispatchBy: timeOf(data.dispatchBy), deliverBy: timeOf(data.deliverBy) },
      ...{ dispatchedAt: null, deliveredAt: null, qualityRefundAt: null, voidAt: null, excusedAt: null },
    };
    pair.facts.orders.push(order);
    this.#orders.set(data.id, { pair, order });
    this.#onChange(pair.place);
  }

  #onOrder(id: string, more: Partial<OrderFacts>): void {
    const found = this.#orders.get(id);
    if (!found) return;
    Object.assign(found.order, more);
    this.#onChange(found.pair.place);
  }

  #refunded({ order, refundedAt, reason, full }: DataOf<'refund'>): void {
    const at = timeOf(refundedAt);
    this.#onOrder(order, {
      ...(reason === 'quality' ? { qualityRefundAt: at } : {}),
      ...(reason === 'changed-mind' ? { excusedAt: at } : {}),
      ...(full ? { voidAt: at } : {}),
    });
  }

  #reviewed(data: DataOf<'review'>): void {
    const pair = this.#pairOf(data.merchant, data.buyer);
    const review = {
      ...{ writtenAt: Date.parse(data.writtenAt), day: dayOf(data.writtenAt), stars: data.stars ?? {} },
      ...{ wouldBuyAgain: data.wouldBuyAgain ?? null, hasText: Boolean(data.text), repliedAt: null, counts: true },
    };
    pair.facts.reviews.push(review);
    this.#reviews.set(data.id, { pair, review });
    this.#onChange(pair.place);
  }

  #replied({ review, repliedAt }: DataOf<'reply'>): void {
    const found = this.#reviews.get(review);
    if (!found) return;
    found.review.repliedAt ??= timeOf(repliedAt);
    this.#onChange(found.pair.place);
  }
}

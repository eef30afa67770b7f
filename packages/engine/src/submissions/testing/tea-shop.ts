import type { Event } from '@huitou/contract/events.js';
import type { Submission } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import type { Store } from '@huitou/store/open-store.js';
import { openPlatform, type Platform } from '../../open-platform.ts';
import { orderHash } from '@huitou/store/purchase-key.js';

const DAY = 86_400_000;

let ids = 0;
export const event = (type: string, at: string, data: object): Event => ({ id: `e${++ids}`, type, at, data }) as Event;

/** Whoever holds a token for an order of a buyer at the shop `m`. */
export const author = (buyer: string, of: string, token = `token-${of}`): Author => ({
  ...{ merchant: 'm', buyer, order: orderHash(of), token },
});

/** A tea shop `m` with regulars `a`, `b`, `c`, a first-time buyer `n` and its own account `l`, on the day 10. */
export class TeaShop {
  readonly platform: Platform;
  #now: () => number;
  #set: (now: number) => void;

  private constructor(platform: Platform, now: () => number, set: (now: number) => void) {
    this.platform = platform;
    this.#now = now;
    this.#set = set;
  }

  static async open(databaseUrl: string | Store): Promise<TeaShop> {
    let now = Date.UTC(2026, 0, 10, 12);
    const platform = await openPlatform({
      ...{ databaseUrl, now: () => now, publishAfter: null, publishEvery: null },
    });
    const shop = new TeaShop(
      platform,
      () => now,
      (then) => (now = then),
    );
    const at = shop.day(1);
    await platform.ledger.apply([
      event('industry', at, { id: 'tea', name: 'Tea' }),
      event('merchant', at, { id: 'm', name: 'Ahe', industry: 'tea' }),
      ...['a', 'b', 'c', 'l'].flatMap((buyer) => [
        shop.order(`${buyer}1`, buyer, 1),
        shop.order(`${buyer}2`, buyer, 5),
      ]),
      shop.order('n1', 'n', 2),
      event('moderation', at, { id: 'x1', action: 'link', merchant: 'm', buyer: 'l', reason: 'own-account' }),
    ]);
    return shop;
  }

  /** The time at noon of a day, counted from the last of 2025. */
  day(n: number): string {
    return new Date(Date.UTC(2026, 0, n, 12)).toISOString();
  }

  order(id: string, buyer: string, n: number): Event {
    return event('order', this.day(n), { id, merchant: 'm', buyer, paidAt: this.day(n) });
  }

  /** Lets days pass. */
  pass(days: number): void {
    this.#set(this.#now() + days * DAY);
  }

  /** A review by the holder of the second order's token. @returns its id. */
  async write(buyer: string, text: string, stars: Readonly<Record<string, number>> = { quality: 5 }): Promise<string> {
    const who = author(buyer, `${buyer}2`);
    const answer = await this.platform.submissions.submit(
      who,
      { text, stars },
      { key: `key-of-${buyer}`, receipt: async () => null },
    );
    if (typeof answer !== 'object') throw new Error(answer);
    return (answer satisfies Submission).review;
  }

  async shown() {
    await this.platform.ledger.publish();
    return (await this.platform.reader.reviews('m', {})).reviews;
  }
}

import type { Event } from '@huitou/contract/events.js';
import { DAY } from '@huitou/method/decay.js';

/** Days of orders that a shop's volume is. */
const RECENT = 30;

interface Own {
  /** Orders by day since 1970-01-01. */
  readonly orders: Map<number, number>;
  stars: number;
  rated: number;
}

/** The plain figures of shops that any visitor could count up, from a platform's events. */
export class PublicRecord {
  readonly #own = new Map<string, Own>();

  hear({ type, data }: Event): void {
    if (type === 'order') {
      const { orders } = this.#of(data.merchant);
      const day = Math.floor(Date.parse(data.paidAt) / DAY);
      orders.set(day, (orders.get(day) ?? 0) + 1);
    } else if (type === 'review') {
      const own = this.#of(data.merchant);
      for (const stars of Object.values(data.stars ?? {})) [own.stars, own.rated] = [own.stars + stars, own.rated + 1];
    }
  }

  /** Orders of the 30 days before a day (ms). */
  recentOrders(shop: string, date: number): number {
    const { orders } = this.#of(shop);
    let sum = 0;
    for (let day = date / DAY - RECENT; day < date / DAY; day++) sum += orders.get(day) ?? 0;
    return sum;
  }

  /** All stars given to a shop: their sum, and how many. */
  stars(shop: string): { readonly sum: number; readonly count: number } {
    const { stars, rated } = this.#of(shop);
    return { sum: stars, count: rated };
  }

  /** Orders of a shop from a day (ms) on. */
  ordersFrom(shop: string, date: number): number {
    return Array.from(this.#of(shop).orders).reduce((sum, [day, n]) => sum + (day >= date / DAY ? n : 0), 0);
  }

  #of(shop: string): Own {
    let own = this.#own.get(shop);
    if (!own) this.#own.set(shop, (own = { orders: new Map(), stars: 0, rated: 0 }));
    return own;
  }
}

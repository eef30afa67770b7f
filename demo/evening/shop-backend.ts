import { randomUUID } from 'node:crypto';
import type { LineAnswer } from '@huitou/contract/ingest.js';
import type { Store } from '@huitou/store/open-store.js';
import type { DemoPlatform } from '../demo-platform.ts';
import { findGuest, type Guest, type Role } from './cast.ts';

const DAY = 86_400_000;

export interface BackendOptions {
  readonly store: Store;
  readonly platform: DemoPlatform;
  /** Where the API answers, and the origin that it goes by in tokens. */
  readonly api: string;
  readonly audience: string;
  readonly platformKey: string;
  readonly merchant: string;
}

/** What the made-up platform's own servers do: they take orders, tell the API of them, and sign tokens for those who are logged in. */
export class ShopBackend {
  readonly #options: BackendOptions;
  /** Who took part so far, with their latest order here. */
  readonly #guests = new Map<Role, Guest>();

  constructor(options: BackendOptions) {
    this.#options = options;
  }

  get merchant(): string {
    return this.#options.merchant;
  }

  /** Sends events as a platform does. */
  async tell(events: readonly { readonly type: string; readonly at: number; readonly data: object }[]): Promise<void> {
    const { api, platformKey } = this.#options;
    const lines = events.map(({ type, at, data }) =>
      JSON.stringify({ id: `evening-${randomUUID()}`, type, at: new Date(at).toISOString(), data }),
    );
    const response = await fetch(`${api}/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${platformKey}`, 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${api}/v1/events: answered ${response.status}: ${text.slice(0, 300)}`);
    const rejected = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LineAnswer)
      .find(({ status }) => status === 'rejected');
    if (rejected) throw new Error(`evening: an event was rejected: ${rejected.reason}`);
  }

  /** An order that is paid now, or was some days ago and has arrived since. @returns its id. */
  async order(buyer: string, daysAgo = 0): Promise<string> {
    const { merchant } = this.#options;
    const id = `evening-${randomUUID().slice(0, 18)}`;
    const paid = Date.now() - daysAgo * DAY;
    const paidAt = new Date(paid).toISOString();
    const data = { id, merchant, buyer, paidAt, room: `${merchant}-room` };
    const arrived = (after: number): number => paid + after * DAY;
    await this.tell([
      { type: 'order', at: paid, data },
      ...(daysAgo >= 2
        ? [
            {
              ...{ type: 'dispatched', at: arrived(0.5) },
              data: { order: id, dispatchedAt: new Date(arrived(0.5)).toISOString() },
            },
            {
              ...{ type: 'delivered', at: arrived(1.5) },
              data: { order: id, deliveredAt: new Date(arrived(1.5)).toISOString() },
            },
          ]
        : []),
    ]);
    return id;
  }

  /** A purchase token for an order of a buyer. */
  tokenFor(buyer: string, order: string, visit: number): Promise<string> {
    const { platform, audience: api, merchant } = this.#options;
    // The same order gets the same token id: one purchase, one review.
    return platform.purchaseToken({
      api,
      merchant,
      buyer,
      order,
      visit,
      room: `${merchant}-room`,
      id: `demo-${order}`,
    });
  }

  /** What the page of somebody who takes part is given when it asks for a token; undefined where the market has nobody like that. */
  async guestToken(role: Role): Promise<string | undefined> {
    const guest = await this.#guest(role);
    return guest && this.tokenFor(guest.buyer, guest.order, guest.visits);
  }

  /** Somebody who takes part buys again. */
  async guestBuys(role: Role): Promise<boolean> {
    const guest = await this.#guest(role);
    if (!guest) return false;
    const order = await this.order(guest.buyer);
    this.#guests.set(role, { ...guest, order });
    return true;
  }

  /** For the staff of the shop, for a quarter of an hour. */
  hostToken(): Promise<string> {
    const { platform, audience: api, merchant } = this.#options;
    return platform.merchantToken({ api, merchant, user: 'host' });
  }

  async #guest(role: Role): Promise<Guest | undefined> {
    const known = this.#guests.get(role);
    if (known) return known;
    const found = await findGuest(this.#options.store, this.#options.merchant, role);
    if (found) this.#guests.set(role, found);
    return found;
  }
}

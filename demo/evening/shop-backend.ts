import { randomUUID } from 'node:crypto';
import type { LineAnswer } from '@huitou/contract/ingest.js';
import type { Room } from '@huitou/contract/room.js';
import type { Store } from '@huitou/store/open-store.js';
import type { DemoPlatform } from '../demo-platform.ts';
import { findGuest, type Guest, type Role } from './cast.ts';
import { orderEvents, type Told } from './order-events.ts';

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

  /** The merchant's live room, as the market names it. */
  get room(): string {
    return `${this.merchant}-room`;
  }

  /** The origin of the pages on which the room is shown. */
  get site(): string {
    return this.#options.audience;
  }

  /** A broadcast begins now, under the name of the one before. A correction says all of a room. @returns its session. */
  async goOnAir({ session, merchant, ...room }: Room): Promise<string> {
    const startedAt = new Date().toISOString();
    const data = { ...room, merchant: merchant.id, live: true };
    const begun = { ...session, id: `evening-${randomUUID().slice(0, 18)}`, startedAt };
    await this.tell([{ type: 'room', at: Date.now(), data: { ...data, session: begun } }]);
    return begun.id;
  }

  /** Sends events as a platform does. */
  async tell(events: readonly Told[]): Promise<void> {
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
    await this.tell(orderEvents({ id, merchant, buyer, room: this.room }, Date.now() - daysAgo * DAY));
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
      room: this.room,
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

  /** For the staff of a shop, by default the one of the evening, for a quarter of an hour. */
  hostToken(merchant = this.#options.merchant): Promise<string> {
    const { platform, audience: api } = this.#options;
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

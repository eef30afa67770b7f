import { randomUUID } from 'node:crypto';
import type { ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { Room } from '@huitou/contract/room.js';
import type { Signal } from '@huitou/contract/signals.js';
import type { ShopBackend } from './shop-backend.ts';

/** Something that is said in the live room beside the film: by a viewer, the host, or the room itself. */
export interface ChatLine {
  readonly from: string;
  readonly kind: 'viewer' | 'regular' | 'host' | 'room';
  readonly text: string;
}

/** What a step may do: all of it by the routes that anybody's platform, buyer or merchant uses. */
export interface Stage {
  /** A broadcast of the room begins. */
  goOnAir(): Promise<void>;
  say(line: ChatLine): void;
  buy(buyer: string, daysAgo?: number): Promise<string>;
  write(buyer: string, order: string, draft: ReviewDraft): Promise<Submission>;
  answer(review: string, text: string): Promise<void>;
  /** What the page of the room counts in this broadcast, sent as a page sends it. */
  count(signals: readonly Omit<Signal, 'merchant' | 'room' | 'session'>[]): Promise<void>;
  /** What this evening has brought so far, by name. */
  readonly kept: Map<string, string>;
}

export interface StageOptions {
  readonly backend: ShopBackend;
  /** Where the API answers. */
  readonly api: string;
  readonly say: (line: ChatLine) => void;
}

/** The stage of one evening. */
export function createStage({ backend, api, say }: StageOptions): Stage {
  let session: string | undefined;
  return {
    kept: new Map(),
    say,
    async goOnAir() {
      const room = await ask<Room>(`${api}/v1/rooms/${backend.room}`);
      session = await backend.goOnAir(room);
    },
    buy: (buyer, daysAgo) => backend.order(buyer, daysAgo),
    async write(buyer, order, draft) {
      const token = await backend.tokenFor(buyer, order, 1);
      return ask<Submission>(`${api}/v1/reviews`, { method: 'POST', token, body: draft });
    },
    async answer(review, text) {
      const token = await backend.hostToken();
      const body = { text, remedy: { kind: 'room-change', note: '有同事专看弹幕' } };
      await ask(`${api}/v1/merchant/reviews/${review}/reply`, { method: 'PUT', token, body });
    },
    async count(signals) {
      const place = { merchant: backend.merchant, room: backend.room, ...(session !== undefined && { session }) };
      const response = await fetch(`${api}/v1/signals`, {
        method: 'POST',
        // As `navigator.sendBeacon` sends a text.
        headers: { 'content-type': 'text/plain;charset=UTF-8', origin: backend.site },
        body: JSON.stringify({ signals: signals.map((one) => ({ ...place, ...one })) }),
      });
      if (!response.ok) throw new Error(`${api}/v1/signals: answered ${response.status}`);
    },
  };
}

interface Asking {
  readonly method: string;
  readonly token: string;
  readonly body: object;
}

async function ask<T>(address: string, asking?: Asking): Promise<T> {
  const response = await fetch(
    address,
    asking && {
      method: asking.method,
      headers: {
        authorization: `Bearer ${asking.token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(asking.body),
    },
  );
  if (!response.ok)
    throw new Error(`${address}: answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return (await response.json()) as T;
}

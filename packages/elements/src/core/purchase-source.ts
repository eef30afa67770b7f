import { callApi, type Called } from '@huitou/client/outbox/call-api.js';
import { entryKey } from '@huitou/client/outbox/entry.js';
import { pageEnvironment } from '@huitou/client/outbox/outbox-environment.js';
import { purchase, type Purchase } from '@huitou/contract/own-review.js';
import type { ReactiveController } from '@lit/reactive-element';
import type { PurchaseHost } from './purchase-host.ts';

/** What a token comes to, as far as is known; `later` is a failure that may pass. */
export type PurchaseState =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: Purchase }
  | { readonly is: 'refused' | 'later'; readonly code: string };

/** Gets the token, and asks the API what it comes to: again when merchant, API or token change, and when the device is online. */
export class PurchaseSource implements ReactiveController {
  readonly #host: PurchaseHost;
  readonly #api: () => string;
  #asked = '';
  #turn = 0;
  state: PurchaseState = { is: 'loading' };
  token = '';
  /** Names the purchase in the outbox; empty until there is a token. */
  key = '';

  constructor(host: PurchaseHost, api: () => string) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
  }

  hostUpdate(): void {
    const { merchant, token, getToken, isConnected } = this.#host;
    const asked = [this.#api(), merchant, token, getToken ? 'get' : ''].join(' ');
    if (!isConnected || asked === this.#asked) return;
    this.#asked = asked;
    // Not while an update is under way: the controllers before this one have seen the last state.
    queueMicrotask(() => {
      this.token = this.key = '';
      this.state = { is: 'loading' };
      this.#host.requestUpdate();
      void this.ask();
    });
  }

  /** A token from the page; with `anew` another one than the attribute's, which has ended. */
  readonly renew = async (anew = true): Promise<string> => {
    const { token, getToken } = this.#host;
    return (!anew && token) || (await getToken?.()) || '';
  };

  /** Another token for the purchase `key`; empty where the page shows another one by now, whose token is not for that one. */
  readonly renewFor = async (key: string): Promise<string> => {
    const token = key === this.key ? await this.renew() : '';
    return key === this.key ? token : '';
  };

  /** Asks the API now. What was known stays in sight meanwhile. */
  async ask(): Promise<void> {
    const turn = ++this.#turn;
    const [api, { merchant }] = [this.#api(), this.#host];
    const show = (state: PurchaseState): void => {
      if (turn !== this.#turn) return;
      this.state = state;
      this.#host.requestUpdate();
    };
    let called: Called<Purchase> | undefined;
    for (const anew of [false, true]) {
      try {
        const token = (!anew && this.token) || (await this.renew(anew));
        if (turn !== this.#turn) return;
        if (!token) break;
        this.token = token;
      } catch {
        return show({ is: 'later', code: 'no-token' });
      }
      const key = await entryKey(api, merchant, this.token);
      if (turn !== this.#turn) return;
      this.key = key;
      // What was left of it is looked for meanwhile.
      this.#host.requestUpdate();
      called = await callApi(pageEnvironment(), `${api}/v1/purchase`, this.token, purchase);
      if (!('code' in called) || called.code !== 'expired') break;
    }
    if (!called) return show({ is: 'refused', code: 'no-token' });
    if ('code' in called) return show({ is: called.later ? 'later' : 'refused', code: called.code });
    const { value } = called;
    show(value.merchant.id === merchant ? { is: 'ready', value } : { is: 'refused', code: 'foreign' });
  }

  readonly #online = (): void => {
    if (this.state.is === 'later') void this.ask();
  };
}

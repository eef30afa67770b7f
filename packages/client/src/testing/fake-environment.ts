import { brokers, createBroker } from '../broker.ts';
import type { Environment } from '../environment.ts';

/** A request that a test answers, or sees dropped. */
export interface FakeRequest {
  /** Path and query, without the API's address. */
  readonly path: string;
  readonly init: RequestInit;
  readonly dropped: boolean;
  /** Answers with JSON, or with a text as it is. Resolves when everything that needs no time has followed from it. */
  answer(body: unknown, status?: number, headers?: Record<string, string>): Promise<void>;
  /** Lets `fetch` resolve with this, whatever it is. */
  respond(answer: unknown): Promise<void>;
  /** Fails as a network does. */
  fail(): Promise<void>;
}

let apis = 0;
const start = 1_700_000_000_000;

/** A page that a test controls: its clock, its network, its visibility. Nothing in it happens by itself. */
export class FakeEnvironment implements Environment {
  /** A new address whose broker lives in this environment; `broker(api)` finds it. */
  readonly api: string = `https://api-${++apis}.test`;
  readonly BroadcastChannel?: NonNullable<Environment['BroadcastChannel']>;
  /** Every request made, in order. */
  readonly requests: FakeRequest[] = [];
  readonly navigator: { onLine: boolean; locks?: NonNullable<Environment['navigator']['locks']> } = { onLine: true };
  readonly Date: Environment['Date'] = {
    now: () => this.#now + this.clockError,
    parse: (text) => globalThis.Date.parse(text),
  };
  /** Milliseconds by which the device's clock is wrong. */
  clockError = 0;
  readonly performance = { now: () => this.#now - start };
  /** What `Math.random` gives: pauses before a retry are this share of their longest. */
  chance = 0.5;
  readonly Math = { random: () => this.chance };
  #now = start;
  #timers = new Map<number, { readonly due: number; readonly callback: () => void }>();
  #timer = 0;
  #events = new EventTarget();
  readonly document = {
    hidden: false,
    addEventListener: (type: string, listener: () => void) => this.#events.addEventListener(type, listener),
  };

  /** @param own `fetch`: one that the page has put in place of the browser's; its requests are not listed. */
  constructor(
    own: Partial<Pick<Environment, 'fetch' | 'BroadcastChannel'>> & {
      readonly api?: string;
      readonly locks?: Environment['navigator']['locks'];
    } = {},
  ) {
    const { locks, ...rest } = own;
    Object.assign(this, rest);
    if (locks) this.navigator.locks = locks;
    brokers().set(this.api, createBroker(this.api, this));
  }

  /** Paths of all requests made. */
  get asked(): string[] {
    return this.requests.map(({ path }) => path);
  }

  /** The request made last. */
  get last(): FakeRequest {
    const last = this.requests.at(-1);
    if (!last) throw new Error(`${this.api}: nothing was asked yet`);
    return last;
  }

  // Functions, not methods: like the page's own, they are called without their object.
  readonly fetch: Environment['fetch'] = (address: string, init: RequestInit): Promise<Response> => {
    const { signal } = init;
    const settled = () => this.settled();
    return new Promise((resolve, reject) => {
      const refuse = () => reject(new DOMException('aborted', 'AbortError'));
      if (signal?.aborted) return refuse();
      signal?.addEventListener('abort', refuse);
      this.requests.push({
        path: address.slice(this.api.length),
        init,
        get dropped() {
          return signal?.aborted ?? false;
        },
        answer(body, status = 200, headers = {}) {
          const text = typeof body === 'string' ? body : JSON.stringify(body);
          const answer = { ok: status < 300, status, headers: new Headers(headers), text: () => Promise.resolve(text) };
          return this.respond(answer);
        },
        respond(answer) {
          resolve(answer as Response);
          return settled();
        },
        fail() {
          reject(new TypeError('Failed to fetch'));
          return settled();
        },
      });
    });
  };

  readonly setTimeout = (callback: () => void, milliseconds: number): number => {
    this.#timers.set(++this.#timer, { due: this.#now + milliseconds, callback });
    return this.#timer;
  };

  readonly clearTimeout = (timer: number): void => {
    this.#timers.delete(timer);
  };

  addEventListener(type: 'online' | 'pagehide' | 'pageshow', listener: () => void): void {
    this.#events.addEventListener(type, listener);
  }

  /** Lets time pass; every timer that falls due runs at its moment. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await this.settled();
    for (;;) {
      const due = [...this.#timers].filter(([, timer]) => timer.due <= end).sort(([, a], [, b]) => a.due - b.due)[0];
      if (!due) break;
      this.#timers.delete(due[0]);
      this.#now = Math.max(this.#now, due[1].due);
      due[1].callback();
      await this.settled();
    }
    this.#now = end;
  }

  /** Ends the task: timers of no length run. */
  tick(): Promise<void> {
    return this.pass(0);
  }

  /** Everything that needs no time has happened. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 60; turn++) await undefined;
  }

  /** The page becomes visible or hidden. */
  async look(at: boolean): Promise<void> {
    this.document.hidden = !at;
    this.#events.dispatchEvent(new Event('visibilitychange'));
    await this.settled();
  }

  /** The page is left. */
  async leave(): Promise<void> {
    this.#events.dispatchEvent(new Event('pagehide'));
    await this.settled();
  }

  /** The device gains or loses its connection. */
  async connect(onLine: boolean): Promise<void> {
    this.navigator.onLine = onLine;
    if (onLine) this.#events.dispatchEvent(new Event('online'));
    await this.settled();
  }
}

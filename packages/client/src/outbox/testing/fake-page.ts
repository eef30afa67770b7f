import type { OutboxEnvironment } from '../outbox-environment.ts';

/** What the API said and remembers, for as many pages as a test opens on it. */
export class FakeApi {
  /** Reviews that were taken in, by token. */
  readonly reviews = new Map<string, { readonly key: string; readonly body: string }>();
  readonly asked: string[] = [];
  /** What happens to the next requests, one each; then all goes well. A text is the problem, `lost` an answer that got lost. */
  readonly next: (number | string | 'lost' | 'silence')[] = [];

  async answer(address: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    this.asked.push(`${init.method} ${new URL(address).pathname}`);
    const fate = this.next.shift();
    if (fate === 'silence')
      return new Promise((_, fail) => init.signal?.addEventListener('abort', () => fail(new Error('aborted'))));
    if (typeof fate === 'number') return new Response('{}', { status: fate });
    const token = headers.get('authorization') ?? '';
    if (fate && fate !== 'lost') {
      const [status = '', name = '', pointer = ''] = fate.split(' ');
      const problem = {
        type: `urn:huitou:problem:${name}`,
        title: name,
        status: Number(status),
        errors: [{ pointer, detail: '' }],
      };
      return Response.json(problem, { status: Number(status) });
    }
    if (address.endsWith('/v1/pictures'))
      return Response.json({ picture: 'p'.repeat(43), width: 4, height: 3, src: '/p' });
    const key = headers.get('idempotency-key') ?? '';
    const body = init.body as string;
    const known = this.reviews.get(token);
    if (known && (known.key !== key || known.body !== body)) {
      return Response.json({ type: 'urn:huitou:problem:token-used', title: 'used', status: 409 }, { status: 409 });
    }
    this.reviews.set(token, { key, body });
    if (fate === 'lost') throw new TypeError('Failed to fetch');
    const at = '2026-11-22T12:00:00.000Z';
    return Response.json({ review: 'w-1', state: 'published', rules: [], at, receipt: null });
  }
}

/** A page with a clock and a network of its own; its database is the browser's, as two tabs share one. */
export class FakePage implements OutboxEnvironment {
  readonly navigator: { onLine: boolean; locks: OutboxEnvironment['navigator']['locks'] };
  indexedDB: IDBFactory | undefined = globalThis.indexedDB;
  now = Date.now();
  readonly Date = { now: () => this.now };
  readonly Math = { random: () => 0.5 };
  readonly #events = new EventTarget();
  readonly document = {
    hidden: false,
    addEventListener: (type: string, listener: () => void) => this.#events.addEventListener(type, listener),
  };
  readonly #timers = new Map<number, { readonly due: number; readonly callback: () => void }>();
  #timer = 0;
  readonly #api: FakeApi;
  /** Once true, nothing of this page goes on: its battery is dead. */
  dead = false;

  constructor(api: FakeApi, locks = true) {
    this.#api = api;
    this.navigator = { onLine: true, locks: locks ? globalThis.navigator.locks : undefined };
  }

  fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const answer = await this.#api.answer(address, init);
    return this.dead ? new Promise(() => {}) : answer;
  };
  addEventListener = (type: string, listener: () => void): void => this.#events.addEventListener(type, listener);
  setTimeout = (callback: () => void, milliseconds: number): number => {
    this.#timers.set(++this.#timer, { due: this.now + milliseconds, callback });
    return this.#timer;
  };
  clearTimeout = (timer: never): void => void this.#timers.delete(timer);

  /** Lets time pass; what was due is called. */
  pass(milliseconds: number): void {
    this.now += milliseconds;
    for (const [id, { due, callback }] of this.#timers) {
      if (due > this.now) continue;
      this.#timers.delete(id);
      callback();
    }
  }
  goOnline(): void {
    this.navigator.onLine = true;
    this.#events.dispatchEvent(new Event('online'));
  }
}

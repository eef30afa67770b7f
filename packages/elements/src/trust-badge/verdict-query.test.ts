import type { Query } from '@huitou/client/remote.js';
import { keySetOf } from '@huitou/proof/key-ring.js';
import { Issuer } from '@huitou/proof/testing/issuer.js';
import { tolerance, type Verdict } from '@huitou/proof/verify.js';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { verdictQuery, type Withheld } from './verdict-query.ts';

// Test pages run side by side, and a browser calls all but one of them hidden: nothing would be asked.
Object.defineProperty(document, 'hidden', { value: false });

type Answers = { badge: () => Promise<object>; keys: () => Promise<object> };

/** The page's clock, which only a test moves, and the timers that are set by it. */
class Clock {
  now = Math.floor(Date.now() / 1000) * 1000;
  readonly #real = { now: Date.now, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  #timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  #count = 1e6;

  /** Timers of at least ten seconds are this clock's; shorter ones go on by themselves. */
  start(): void {
    Date.now = () => this.now;
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      if (wait < 10_000 || wait > 1e8) return this.#real.setTimeout.call(globalThis, run, wait);
      this.#timers.set(++this.#count, { at: this.now + wait, run });
      return this.#count;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((id?: number) => {
      if (id === undefined || !this.#timers.delete(id)) this.#real.clearTimeout.call(globalThis, id);
    }) as typeof clearTimeout;
  }
  go(seconds: number): void {
    this.now += seconds * 1000;
    for (const [id, { at, run }] of [...this.#timers]) {
      if (at <= this.now && this.#timers.delete(id)) run();
    }
  }
  stop(): void {
    Date.now = this.#real.now;
    globalThis.setTimeout = this.#real.setTimeout;
    globalThis.clearTimeout = this.#real.clearTimeout;
  }
}

const keysAt = '/.well-known/huitou-keys';

describe('the verdict on a badge', () => {
  const clock = new Clock();
  const pageFetch = globalThis.fetch;
  let issuer: Issuer;
  let asked: string[];
  let apis = 0;
  before(async () => {
    issuer = await Issuer.at(Math.floor(clock.now / 1000) - 86_400);
    clock.start();
  });
  after(() => {
    clock.stop();
    globalThis.fetch = pageFetch;
  });

  const seconds = (): number => Math.floor(clock.now / 1000);
  const aud = [location.origin];
  const statement = async (change: object = {}) => ({
    statement: await issuer.statement(seconds(), { aud, ...change }),
  });
  const count = (path: string): number => asked.filter((one) => one === path).length;

  function serve(answers: Partial<Answers> = {}): readonly [Query<Verdict | Withheld>, Answers, string] {
    const api = `https://verdict-${++apis}.example`;
    const all: Answers = {
      badge: () => statement(),
      keys: async () => ({ keys: await issuer.keySet(seconds()) }),
      ...answers,
    };
    const own: string[] = (asked = []);
    globalThis.fetch = async (input) => {
      const path = String(input).slice(api.length);
      if (!String(input).startsWith(api)) return Response.json({}, { status: 404 });
      own.push(path);
      return Response.json(await (path === keysAt ? all.keys() : all.badge()));
    };
    return [verdictQuery(api, 'm-1', issuer.anchors), all, api];
  }

  /** Listens, as a tag on the page does. */
  const listen = (query: Query<Verdict | Withheld>): (() => void) => query.subscribe(() => {});
  const state = (query: Query<Verdict | Withheld>): string =>
    'value' in query.current ? `${query.current.value.state} ${query.current.value.code}`.trim() : query.current.status;
  const becomes = (query: Query<Verdict | Withheld>, wanted: string): Promise<void> =>
    waitUntil(() => state(query) === wanted, wanted);

  it('is withheld in two ways: too few customers, or whatever else the issuer says', async () => {
    for (const [why, said] of [
      ['too-few-buyers', 'collecting too-few-buyers'],
      ['too-few-returns', 'collecting too-few-returns'],
      ['below-peers', 'none below-peers'],
      [undefined, 'none none'],
    ] as const) {
      const [query] = serve({ badge: async () => ({ statement: null, ...(why && { why }) }) });
      const leave = listen(query);
      await becomes(query, said);
      expect(asked, 'there is nothing to check').to.deep.equal(['/v1/badges/m-1']);
      leave();
    }
  });

  it('is asked for again when its statement ends', async () => {
    const [query, answers] = serve();
    const ends = seconds() + 3600;
    answers.badge = () => statement({ exp: ends });
    const leave = listen(query);
    await waitUntil(() => state(query).startsWith('verified'), 'is verified');
    clock.go(3599);
    await Promise.resolve();
    expect(count('/v1/badges/m-1')).to.equal(1);
    answers.badge = () => statement();
    clock.go(1);
    await waitUntil(() => count('/v1/badges/m-1') === 2, 'asks');
    leave();
  });

  it('is asked for at most once a minute where its statement is about to end', async () => {
    const [query, answers] = serve();
    const ends = seconds() + 10;
    answers.badge = () => statement({ exp: ends });
    const leave = listen(query);
    await waitUntil(() => state(query).startsWith('verified'), 'is verified');
    clock.go(59);
    await Promise.resolve();
    expect(count('/v1/badges/m-1')).to.equal(1);
    answers.badge = () => statement();
    clock.go(1);
    await waitUntil(() => count('/v1/badges/m-1') === 2, 'asks');
    leave();
  });

  it('is asked for when its statement counts no longer, so that it is not shown after that', async () => {
    const [query, answers] = serve();
    // Clocks differ: a statement counts five minutes longer than it says.
    const ends = seconds() - tolerance + 20;
    answers.badge = () => statement({ iat: ends - 3600, nbf: ends - 3600, exp: ends });
    const leave = listen(query);
    await waitUntil(() => state(query).startsWith('verified'), 'is verified');
    clock.go(20.999);
    await Promise.resolve();
    expect(count('/v1/badges/m-1')).to.equal(1);
    clock.go(0.001);
    await waitUntil(() => state(query).startsWith('expired'), 'has ended');
    leave();
  });

  it('is not made again for keys that came with it', async () => {
    const [query, answers] = serve();
    answers.badge = async () => ({ ...(await statement()), keys: await issuer.keySet(seconds()) });
    const leave = listen(query);
    await waitUntil(() => state(query).startsWith('verified'), 'is verified');
    expect(asked).to.deep.equal(['/v1/badges/m-1']);
    leave();
  });

  it('asks for keys again after they could not be had', async () => {
    let fails = 1;
    const [query, answers] = serve();
    answers.keys = async () => (fails-- > 0 ? {} : { keys: await issuer.keySet(seconds()) });
    const leave = listen(query);
    await waitUntil(() => query.current.status === 'failed', 'has no keys');
    query.retry();
    await waitUntil(() => state(query).startsWith('verified'), 'is verified');
    expect(count(keysAt)).to.equal(2);
    leave();
  });

  it('fetches newer keys for one that it does not know: once in five minutes of the whole page', async () => {
    const stranger = await Issuer.at(seconds() - 86_400);
    stranger.ring = { ...stranger.ring, seq: 1 };
    const foreign = async () => ({ statement: await stranger.statement(seconds(), { aud }) });
    // Another key set each time, since one that has not changed cannot decide otherwise.
    const meet = async (): Promise<number> => {
      const [query] = serve({ badge: foreign });
      const leave = listen(query);
      await becomes(query, 'invalid unknown-key');
      leave();
      return count(keysAt);
    };
    expect(await meet(), 'the first one asks again').to.equal(2);
    expect(await meet(), 'another one does not').to.equal(1);
    clock.go(299);
    expect(await meet(), 'nor for five minutes').to.equal(1);
    clock.go(0.999);
    expect(await meet(), 'to the end of them').to.equal(1);
    clock.go(0.001);
    expect(await meet(), 'then it does').to.equal(2);
  });

  it('is that of the newer keys, where they know the key', async () => {
    clock.go(300);
    const stranger = await Issuer.at(seconds() - 86_400);
    const { keys } = keySetOf(stranger.ring, issuer.origin, seconds());
    const sets = [await issuer.keySet(seconds(), { keys }), await issuer.keySet(seconds())];
    const [query] = serve({ keys: async () => ({ keys: sets.shift() ?? '' }) });
    const leave = listen(query);
    await waitUntil(() => 'value' in query.current, 'has a verdict');
    expect(state(query)).to.match(/^verified/);
    expect(count(keysAt)).to.equal(2);
    leave();
  });
});

import type { Schema } from '@huitou/contract/schema.js';
import { createAsk, type Ask } from './ask.ts';
import { createBreaker } from './breaker.ts';
import { createQuery, type OwnQuery } from './query.ts';
import type { Query } from './remote.ts';
import type { World } from './world.ts';

/** A question that waits to be asked together with others of the same tick. */
export interface Waiting {
  readonly id: string;
  readonly request: AbortController;
  readonly answer: (value: never) => void;
  readonly fail: (error: unknown) => void;
}

/** Everything the tags of a page ask one API goes through here: one question an address, one state for all who ask. */
export interface Broker {
  /** The query for `path` (with its leading slash); the same one each time. `load` replaces a plain request. */
  query<T>(path: string, schema: Schema<T>, load?: (request: AbortController) => Promise<T>): Query<T>;
  readonly api: string;
  readonly world: World;
  readonly ask: Ask;
  /** Questions that can travel together once this tick is over. */
  waiting?: Waiting[];
  /** Set where the API answers no batches, as a folder of static files does not. */
  apart?: boolean;
}

/** A broker of its own for one API; pages use {@link broker}, which shares. */
export function createBroker(api: string, world: World = globalThis): Broker {
  const queries = new Map<string, OwnQuery<never>>();
  const wake = () => queries.forEach((query) => query.wake());
  const breaker = createBreaker(world.Date.now);
  const ask = createAsk(api, world, breaker, wake);
  world.addEventListener('online', () => {
    breaker.relent();
    wake();
  });

  return {
    api,
    world,
    ask,
    query(path, schema, load = (request) => ask(path, schema, request)) {
      let query = queries.get(path);
      if (!query) queries.set(path, (query = createQuery(load, world, breaker.relent) as OwnQuery<never>));
      return query;
    },
  };
}

type Shared = Record<symbol, Map<string, Broker> | undefined>;
/** Known to every copy of the script; the number changes when brokers stop understanding each other. */
const name = Symbol.for('huitou.broker.1');

/** The brokers of this page by the address of their API, in every way it was written. */
export const brokers = (): Map<string, Broker> => ((globalThis as unknown as Shared)[name] ??= new Map());

/**
 * The page's broker for an API, the same one for every tag and every copy of the script.
 *
 * @param api where `/v1/…` is found: absolute, or relative to the page. A closing slash makes no difference.
 */
export function broker(api: string): Broker {
  const all = brokers();
  let found = all.get(api);
  if (!found) {
    // A link resolves an address as the page would and, unlike `URL`, takes any text.
    const link = document.createElement('a');
    link.href = api;
    const base = link.href.replace(/\/+$/, '');
    found = all.get(base) ?? createBroker(base);
    all.set(base, found).set(api, found);
  }
  return found;
}

import type { Schema } from '@huitou/contract/schema.js';
import { apiBase } from './api-base.ts';
import { createAsk, type Ask } from './ask.ts';
import { createBreaker } from './breaker.ts';
import type { Environment } from './environment.ts';
import { isFolder } from './folder-of-files.ts';
import { inSight } from './in-sight.ts';
import type { Live } from './live/watching.ts';
import { readAnswer } from './read-answer.ts';
import { createQuery, type Answered, type Load, type OwnQuery } from './query.ts';
import type { Query } from './remote.ts';
import { requestError } from './request-error.ts';
import { createRetryBudget } from './retry-budget.ts';

/** Milliseconds after a failure until what failed is asked for again by itself; up to twice as long, by chance. */
const again = 60_000;

/** A question that waits to be asked together with others of the same tick. */
export interface Waiting {
  readonly id: string;
  readonly request: AbortController;
  readonly inHand: boolean;
  readonly cache: RequestCache;
  readonly answer: (read: Answered<never>) => void;
  readonly fail: (error: unknown) => void;
}

/** Everything the tags of a page ask one API goes through here: one question an address, one state for all who ask. */
export interface Broker {
  /**
   * The query for `path` (with its leading slash); the same one each time.
   *
   * @param load Replaces a plain request.
   * @param joins Whether `load` would now join a request that others of this tick make anyway.
   */
  query<T>(path: string, schema: Schema<T>, load?: Load<T>, joins?: () => boolean): Query<T>;
  readonly api: string;
  readonly environment: Environment;
  readonly ask: Ask;
  /** JSON texts of answers that the page had, by their addresses; where there is an API, it is asked after them. */
  readonly given: Map<string, string>;
  /** Questions that can travel together once this tick is over. */
  waiting: Waiting[] | undefined;
  /** Set where the API answers no batches, as a folder of static files does not. */
  apart: boolean;
  /** Every query that was ever asked for, by its path. */
  readonly queries: ReadonlyMap<string, { readonly query: OwnQuery<never> }>;
  /** What keeps them up to date while the page is open, once a tag has asked for that. */
  live: Live | undefined;
}

/** A broker for one API; pages use {@link broker}, which shares one. */
export function createBroker(api: string, environment: Environment = globalThis): Broker {
  const { performance, setTimeout, Math } = environment;
  const now = () => performance.now();
  const queries = new Map<string, { query: OwnQuery<never>; joins: () => boolean }>();
  const breaker = createBreaker(now);
  const budget = createRetryBudget(now);
  const wake = () => queries.forEach(({ query, joins }) => query.wake(() => joins() || budget.take()));
  environment.addEventListener('online', () => {
    breaker.reset();
    wake();
  });
  // A page may stay open for hours, as a live room does: once the API is back, so are its figures.
  let waitsToWake = false;
  const wakeLater = () => {
    if (waitsToWake) return;
    waitsToWake = true;
    setTimeout(
      () => {
        waitsToWake = false;
        if (inSight(environment)) wake();
        else wakeLater();
      },
      again * (1 + Math.random()),
    );
  };

  const base = apiBase(api);
  const refuse: Ask = (path) =>
    Promise.reject(
      requestError(
        (api + path).slice(0, 200),
        'bad-address',
        'must be an http or https address, or in the JSON inside the tag; set api to where /v1 is served',
      ),
    );
  const askApi = base === undefined ? refuse : createAsk(base, environment, breaker, budget, wake);
  const given = new Map<string, string>();
  const ask: Ask = async (path, schema, ...rest) => {
    const text = given.get(path);
    if (text !== undefined) {
      if (base) given.delete(path);
      try {
        return { ...readAnswer(`${path} in the page`, schema, { ok: true, status: 200, text }), again: !!base };
      } catch (error) {
        console.warn((error as Error).message);
        if (!base) throw error;
      }
    }
    return askApi(path, schema, ...rest);
  };

  return {
    api,
    environment,
    ask,
    given,
    query(
      path,
      schema,
      load = (request, inHand, cache) => ask(path, schema, request, inHand, cache),
      joins = () => false,
    ) {
      let found = queries.get(path);
      if (!found) {
        const query = createQuery(load, environment, breaker.reset, wakeLater) as OwnQuery<never>;
        queries.set(path, (found = { query, joins }));
      }
      return found.query;
    },
    waiting: undefined,
    apart: isFolder(base ?? api),
    queries,
    live: undefined,
  };
}

type Shared = Record<symbol, Map<string, Broker> | undefined>;
/** The same in every copy of the script; the number changes when brokers stop understanding each other. */
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
    const base = apiBase(api) ?? api;
    found = all.get(base) ?? createBroker(base);
    all.set(base, found).set(api, found);
  }
  return found;
}

import type { Schema } from '@huitou/contract/schema.js';
import type { Breaker } from './breaker.ts';
import { createGate } from './gate.ts';
import { readAnswer } from './read-answer.ts';
import { mayPass, requestError } from './request-error.ts';
import type { World } from './world.ts';

/** Milliseconds: until an answer has to be complete, and the longest `Retry-After` worth waiting for. */
const limit = 8_000;
const longestWait = 30_000;
/** Upper end of the first pause; it doubles, and the request after the last pause is the last. */
const firstPause = 1_000;
const lastPause = 2_000;

/**
 * Asks `path` and gives the value in the shape of `schema`; rejects with a `RequestError`. Aborting `request` drops it:
 * what comes after that is of no interest.
 */
export type Ask = <T>(path: string, schema: Schema<T>, request: AbortController) => Promise<T>;

/**
 * Asks one API, with patience and manners: a time limit, at most two retries (full jitter, as in "Timeouts, retries and
 * backoff with jitter" of the Amazon Builders' Library), few requests at once, and a rest when the API keeps failing. Calls
 * `recovered` when it answers well again after failures.
 */
export function createAsk(base: string, world: World, breaker: Breaker, recovered: () => void): Ask {
  const { fetch, setTimeout, clearTimeout, navigator, Date, Math } = world;
  const enter = createGate(world.document);

  /** The answer with its text, or nothing where the API could not be reached. */
  const attempt = async (address: string, request: AbortController) => {
    let timer: unknown;
    const leave = await enter();
    try {
      if (navigator.onLine) {
        if (!breaker.allows()) throw requestError(address, 'http', 'keeps failing; try again in 30 s');
        timer = setTimeout(() => {
          breaker.report(false);
          request.abort();
        }, limit);
        // Nothing that makes a browser ask for permission first, and nothing that tells which page is being read.
        const got = await fetch(address, { signal: request.signal, credentials: 'omit', referrerPolicy: 'no-referrer' })
          .then(async (answer) => ({ answer, text: await answer.text() }))
          .catch(() => undefined);
        if (got) return got;
        if (request.signal.aborted) throw requestError(address, 'timeout', `no answer within ${limit / 1e3} s`);
      }
      if (!navigator.onLine) throw requestError(address, 'offline', 'not asked while offline');
      return;
    } finally {
      clearTimeout(timer as never);
      leave();
    }
  };

  return async (path, schema, request) => {
    const address = base + path;
    for (let pause = firstPause; ; pause *= 2) {
      const got = await attempt(address, request);
      const bad = mayPass(got?.answer.status ?? 0);
      if (breaker.report(!bad)) recovered();
      const after = got?.answer.headers.get('retry-after') ?? '';
      const told = Number(after) * 1e3 || Date.parse(after) - Date.now();
      if (!bad || pause > lastPause || told > longestWait) {
        if (got) return readAnswer(address, schema, got.answer, got.text);
        throw requestError(address, 'http', 'unreachable; check address and CORS');
      }
      await new Promise<void>((resume) => {
        setTimeout(resume, Math.random() * pause + (told > 0 ? told : 0));
      });
    }
  };
}

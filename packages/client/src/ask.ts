import type { Schema } from '@huitou/contract/schema.js';
import { createBreaker } from './breaker.ts';
import { createGate } from './gate.ts';
import { readAnswer } from './read-answer.ts';
import { requestError } from './request-error.ts';
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
 * backoff with jitter" of the Amazon Builders' Library), few requests at once, and a rest when the API keeps failing.
 */
export function createAsk(base: string, world: World): Ask {
  const { fetch, setTimeout, clearTimeout, navigator, Date, Math } = world;
  const gate = createGate(world.document);
  const breaker = createBreaker(Date.now);

  /** The answer and its text, or nothing where the API could not be reached. */
  const attempt = async (address: string, request: AbortController): Promise<[Response, string] | undefined> => {
    let timer: unknown;
    let late = false;
    await gate.enter();
    try {
      if (navigator.onLine) {
        if (!breaker.allows()) throw requestError(address, 'http', 'not asked, it keeps failing; try again in 30 s');
        timer = setTimeout(() => {
          late = true;
          request.abort();
        }, limit);
        // Nothing that makes a browser ask for permission first, and nothing that tells which page is being read.
        const init: RequestInit = { signal: request.signal, credentials: 'omit', referrerPolicy: 'no-referrer' };
        const answer = await fetch(address, init).catch(() => undefined);
        const text = await answer?.text().catch(() => undefined);
        if (late) breaker.report(false);
        if (request.signal.aborted) throw requestError(address, 'timeout', `no answer within ${limit / 1e3} s`);
        if (answer && text !== undefined) return [answer, text];
      }
      if (!navigator.onLine) throw requestError(address, 'offline', 'not asked, the device is offline');
      return;
    } finally {
      clearTimeout(timer as never);
      gate.leave();
    }
  };

  return async (path, schema, request) => {
    const address = base + path;
    for (let pause = firstPause; ; pause *= 2) {
      const got = await attempt(address, request);
      const status = got ? got[0].status : 599;
      const bad = status > 499 || status === 429;
      breaker.report(!bad);
      const after = got?.[0].headers.get('retry-after') ?? '0';
      const told = Number(after) * 1e3 || Date.parse(after) - Date.now();
      if (!bad || pause > lastPause || told > longestWait) {
        if (!got) throw requestError(address, 'http', 'cannot be reached; check the address, and that it allows CORS');
        return readAnswer(address, schema, ...got);
      }
      await new Promise<void>((resume) => {
        setTimeout(resume, Math.random() * pause + Math.max(0, told || 0));
      });
    }
  };
}

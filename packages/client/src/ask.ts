import type { Schema } from '@huitou/contract/schema.js';
import type { Breaker } from './breaker.ts';
import { createConcurrencyLimit } from './concurrency-limit.ts';
import type { Environment } from './environment.ts';
import { addressAt } from './folder-of-files.ts';
import { readAnswer } from './read-answer.ts';
import type { Answered } from './query.ts';
import { receive } from './receive.ts';
import { isRetryable, requestError } from './request-error.ts';
import type { RetryBudget } from './retry-budget.ts';

/** Milliseconds: until an answer has to be complete, and the longest `Retry-After` worth waiting for. */
const limit = 8_000;
const longestWait = 30_000;
/** Upper end of the first pause; it doubles, and the request after the last pause is the last. */
const firstPause = 1_000;
const lastPause = 2_000;

/**
 * Asks `path` and reads the answer in the shape of `schema`; rejects with a `RequestError`. Aborting `request` drops it:
 * what comes after that is of no interest.
 *
 * @param cache How the browser's cache is used; `no-cache` asks whether its copy is still the newest.
 * @param inHand The value of an earlier answer is still there. If not, an answer 304 is asked for once more, without caches.
 */
export type Ask = <T>(
  path: string,
  schema: Schema<T>,
  request: AbortController,
  inHand?: boolean,
  cache?: RequestCache,
) => Promise<Answered<T>>;

/**
 * Asks one API: with a time limit, at most two retries (full jitter, as in "Timeouts, retries and backoff with jitter" of
 * the Amazon Builders' Library) out of a budget for the whole page, few requests at once, and a cooldown when the API
 * keeps failing. Calls `recovered` when an answer ends a time of failures.
 */
export function createAsk(
  base: string,
  environment: Environment,
  breaker: Breaker,
  budget: RetryBudget,
  recovered: () => void,
): Ask {
  const { fetch, setTimeout, clearTimeout, navigator, Date, Math } = environment;
  const enter = createConcurrencyLimit(environment);

  /** The answer, or nothing where the API could not be reached. */
  const attempt = async (address: string, request: AbortController, cache: RequestCache) => {
    let timer: unknown;
    const leave = await enter();
    try {
      if (navigator.onLine && !request.signal.aborted) {
        if (!breaker.allows()) throw requestError(address, 'http', 'keeps failing; try again in 30 s');
        timer = setTimeout(() => {
          breaker.report(false);
          request.abort();
        }, limit);
        const answer = await receive(fetch, address, request.signal, cache);
        if (answer) return answer;
      }
      if (request.signal.aborted) throw requestError(address, 'timeout', `no answer within ${limit / 1e3} s`);
      if (!navigator.onLine) throw requestError(address, 'offline', 'not asked while offline');
      return;
    } finally {
      clearTimeout(timer as never);
      leave();
    }
  };

  return async (path, schema, request, inHand = false, cache = 'default') => {
    const address = addressAt(base, path);
    let answer = await attempt(address, request, cache);
    // Some caches answer 304 to what was no conditional request.
    if (answer?.status === 304 && !inHand) answer = await attempt(address, request, 'reload');
    for (let pause = firstPause; ; pause *= 2) {
      const bad = isRetryable(answer?.status ?? 0);
      const ended = breaker.report(!bad);
      if (!bad && (budget.refill() || ended)) recovered();
      const after = answer?.retryAfter ?? '';
      const wait = Number(after) * 1e3 || Date.parse(after) - Date.now();
      if (!bad || pause > lastPause || wait > longestWait || !budget.take()) {
        if (answer) return { ...readAnswer(address, schema, answer), ...(answer.etag && { etag: answer.etag }) };
        throw requestError(address, 'http', 'unreachable; check address and CORS');
      }
      await new Promise<void>((resume) => {
        setTimeout(resume, Math.random() * pause + (wait > 0 ? wait : 0));
      });
      answer = await attempt(address, request, cache);
    }
  };
}

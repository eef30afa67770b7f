import { problem } from '@huitou/contract/problem.js';
import { withoutBidiControls } from '@huitou/contract/bidi-controls.js';
import { isFault, readShape } from '@huitou/contract/read-shape.js';
import type { Schema } from '@huitou/contract/schema.js';
import type { OutboxEnvironment } from './outbox-environment.ts';

export interface Call {
  readonly method?: string;
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until the answer has to be complete. */
  readonly limit?: number;
}

/** An answer in its shape, or why there is none. */
export type Called<T> =
  | { readonly value: T }
  | {
      /**
       * A stable word: `offline`, `timeout`, `unreachable`, `shape`, the check that a token failed (`expired`, `foreign`,
       * `invalid`), why a purchase gives no right to write (`first-purchase` …), or the name of the problem.
       */
      readonly code: string;
      /** Whether the same may succeed later. */
      readonly later: boolean;
      /** Milliseconds that the API asks to wait; 0 if it does not say. */
      readonly wait: number;
    };

const foreign = new Set(['audience', 'issuer', 'key']);

/** What a problem document comes to in one word. */
function codeOf(status: number, body: unknown): string {
  const read = readShape(problem, body);
  if (isFault(read)) return `http-${status}`;
  const { type, errors = [] } = read.value;
  const name = type.split(':').at(-1) ?? '';
  const pointer = errors[0]?.pointer ?? '';
  if (name === 'not-entitled') return pointer;
  if (!type.startsWith('urn:huitou:')) return `http-${status}`;
  if (name !== 'unauthorized') return name;
  return pointer.startsWith('exp') ? 'expired' : foreign.has(pointer) ? 'foreign' : 'invalid';
}

const mayPass = (status: number, code: string): boolean =>
  status > 499 || status === 429 || status === 408 || code === 'key-at-work';

const parse = (text: string): unknown => JSON.parse(text, withoutBidiControls);

/** Asks one address of the API on behalf of a token's holder. Never rejects. */
export async function callApi<T>(
  { fetch, navigator, setTimeout, clearTimeout }: OutboxEnvironment,
  address: string,
  token: string,
  shape: Schema<T>,
  { method = 'GET', body, headers, limit = 15_000 }: Call = {},
): Promise<Called<T>> {
  if (!navigator.onLine) return { code: 'offline', later: true, wait: 0 };
  const request = new AbortController();
  let code = 'unreachable';
  const timer = setTimeout(() => {
    code = 'timeout';
    request.abort();
  }, limit);
  try {
    const answer = await fetch(address, {
      method,
      signal: request.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body !== undefined && { body }),
    });
    const { ok, status } = answer;
    const value = await answer
      .text()
      .then(parse)
      .catch(() => undefined);
    if (request.signal.aborted) return { code, later: true, wait: 0 };
    if (ok) {
      const read = readShape(shape, value);
      return isFault(read) ? { code: 'shape', later: true, wait: 0 } : { value: read.value };
    }
    code = codeOf(status, value);
    return { code, later: mayPass(status, code), wait: (Number(answer.headers.get('retry-after')) || 0) * 1e3 };
  } catch {
    return { code: navigator.onLine ? code : 'offline', later: true, wait: 0 };
  } finally {
    clearTimeout(timer as never);
  }
}

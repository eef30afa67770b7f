import { withoutBidiControls } from '@huitou/contract/bidi-controls.js';
import { isFault, readShape } from '@huitou/contract/read-shape.js';
import { list, object, optional, string, type Schema } from '@huitou/contract/schema.js';
import { StaffError, type Trouble } from './staff-error.ts';
import type { TokenSource } from './token-source.ts';

/** Milliseconds until an answer has to be there. */
const limit = 15_000;

/** What is read of a problem document (RFC 9457). */
const account = object({ type: string(), errors: optional(list(object({ pointer: string() }))) });

/** A request of a merchant's staff; without a method it is a read. */
export interface Call {
  readonly method?: 'PUT' | 'POST';
  readonly body?: object;
  /** Goes on after the page has been left. */
  readonly keepalive?: boolean;
}

const troubles: Readonly<Record<string, Trouble>> = {
  unauthorized: 'invalid',
  'wrong-origin': 'wrong-site',
  'reply-settled': 'settled',
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text, withoutBidiControls);
  } catch {
    return undefined;
  }
};

function problemOf(address: string, status: number, text: string): StaffError {
  const read = readShape(account, json(text));
  const { type = '', errors = [] } = isFault(read) ? {} : read.value;
  const name = type.split(':').at(-1) ?? '';
  const pointer = errors[0]?.pointer;
  if (name === 'unauthorized' && pointer === 'expired') return new StaffError(address, 'expired', pointer);
  const trouble = Object.hasOwn(troubles, name) ? troubles[name] : undefined;
  const known = trouble || name === 'tokens-disabled' || name === 'unknown-review';
  return new StaffError(
    address,
    trouble ?? 'failed',
    pointer ?? (known ? name : `http-${status}`),
    `answered ${status}`,
  );
}

async function attempt(address: string, token: string, { method, body, keepalive = false }: Call) {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), limit);
  const request = async () => {
    const response = await fetch(address, {
      method: method ?? 'GET',
      keepalive,
      signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { ok: response.ok, status: response.status, text: await response.text() };
  };
  try {
    // Ends in time, whatever the page's own `fetch` makes of the signal.
    return await new Promise<Awaited<ReturnType<typeof request>>>((resolve, reject) => {
      signal.addEventListener('abort', reject);
      request().then(resolve, reject);
    });
  } catch {
    if (signal.aborted) throw new StaffError(address, 'failed', 'timeout', 'no answer in time');
    if (!navigator.onLine) throw new StaffError(address, 'offline', 'offline');
    throw new StaffError(address, 'failed', 'unreachable', 'check address and CORS');
  } finally {
    clearTimeout(timer);
  }
}

/** Asks `path` of the API with the merchant token, once more with another one if it has ended; throws `StaffError`. */
export async function ask<T>(
  api: string,
  path: string,
  schema: Schema<T>,
  tokens: TokenSource,
  call: Call = {},
): Promise<T> {
  const address = new URL(`${api}/v1/merchant/${path}`, document.baseURI).href;
  for (let token = await tokens.current(), tried = false; ; tried = true) {
    const { ok, status, text } = await attempt(address, token, call);
    if (ok) {
      const read = readShape(schema, json(text));
      if (isFault(read)) throw new StaffError(address, 'failed', 'shape', `${read.pointer} ${read.reason}`);
      return read.value;
    }
    const problem = problemOf(address, status, text);
    if (problem.trouble !== 'expired' || tried) throw problem;
    token = await tokens.renew(token);
  }
}

import { bare } from '@huitou/contract/schema.js';
import type { Environment } from './environment.ts';

/** Bytes of an answer (after decompression) beyond which it is cut off. */
const largest = 2_000_000;

/** What came of a request. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  /** The header `Retry-After`. */
  readonly retryAfter: string | null;
  /** The header `ETag`. */
  readonly etag?: string | undefined;
  /** `undefined`: it was cut off, because it is too large. */
  readonly text: string | undefined;
}

async function readText(answer: Response): Promise<string | undefined> {
  // Older polyfills of fetch have no stream.
  const reader = answer.body?.getReader();
  if (!reader) {
    const text = await answer.text();
    return text.length > largest ? undefined : text;
  }
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > largest) {
      reader.cancel().catch(() => {});
      return;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Fetches `address`; `undefined` where no answer came, and as soon as `signal` is aborted, whatever the page's `fetch`
 * makes of that. Never rejects.
 */
export const receive = (
  fetch: Environment['fetch'],
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    const request = async () => {
      // No header that needs a preflight, and no referrer: the API does not learn which page is read.
      const init = bare({ signal, cache, credentials: 'omit', referrerPolicy: 'no-referrer' } as const);
      const answer = await fetch(address, init);
      const { ok, status, headers } = answer;
      return {
        ok,
        status,
        retryAfter: headers.get('retry-after'),
        etag: headers.get('etag') ?? undefined,
        text: await readText(answer),
      };
    };
    signal.addEventListener('abort', () => resolve(undefined));
    request().then(resolve, () => resolve(undefined));
  });

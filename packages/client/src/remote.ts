import type { RequestError } from './request-error.ts';

/**
 * What is known of a value that lives at the API. `at` is when it came in (milliseconds since 1970, this device's
 * clock). `stale` still has the last good value, and the error that kept a newer one away.
 */
export type Remote<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: T; readonly at: number }
  | { readonly is: 'stale'; readonly value: T; readonly at: number; readonly error: RequestError }
  | { readonly is: 'failed'; readonly error: RequestError };

/** One question to the API, shared by everyone in the page who asks it. */
export interface Query<T> {
  /** Replaced, never changed, so `===` tells whether there is news. Forgotten five minutes after everyone left. */
  readonly current: Remote<T>;
  /**
   * Calls `listener` after `current` was replaced. The first subscriber makes it ask; when the last one leaves before
   * the answer, the request is dropped (leaving and returning within one task drops nothing). Returns the way to leave.
   */
  subscribe(listener: () => void): () => void;
  /** Asks again, unless a request is open. A value in hand stays in sight meanwhile. */
  refresh(): void;
  /** Asks again on a person's wish: also an API that is being left alone because it keeps failing. */
  retry(): void;
}

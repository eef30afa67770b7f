import type { RequestError } from './request-error.ts';

/** A value as it came in. */
export interface Received<T> {
  readonly value: T;
  /** When it came in: milliseconds since 1970 by this device's clock, which may be wrong or may have been set since. */
  readonly at: number;
  /** Bad items that were left out of its lists, such as reviews of a page that cannot be shown. */
  readonly omitted: number;
  /** The entity tag of the answer, where it had one of its own: it carries the version. */
  readonly etag?: string | undefined;
}

/**
 * What is known of a value that lives at the API. `stale` still has the last good value, and the error that kept a newer
 * one away.
 */
export type Remote<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & Received<T>)
  | ({ readonly status: 'stale'; readonly error: RequestError } & Received<T>)
  | { readonly status: 'failed'; readonly error: RequestError };

/** One question to the API, shared by all tags of the page that ask it. */
export interface Query<T> {
  /** Replaced, never changed, so compare with `===`. Forgotten five minutes after the last subscriber left. */
  readonly current: Remote<T>;
  /**
   * Calls `listener` after `current` was replaced. The first subscriber makes it ask; when the last one leaves before
   * the answer, the request is dropped (leaving and returning within one task drops nothing). Returns the way to leave.
   */
  subscribe(listener: () => void): () => void;
  /** Asks again, unless a request is open. A value in hand stays in sight meanwhile. `no-cache`: the browser's may be old. */
  refresh(cache?: RequestCache): void;
  /** Asks again on a person's wish: also an API that is being left alone because it keeps failing. */
  retry(): void;
}

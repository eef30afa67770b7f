import { summaryQuery } from '@huitou/client/queries/summary.js';
import { followLive } from '../core/follow-live.ts';

/** Milliseconds for which news are gathered, at least; at most twice as long. */
const gathered = 1_000;

/**
 * Calls back after something changed in what is public of a merchant's reviews, while `tag` is in view: a new one, an answer,
 * "bought again since". Returns the way to stop.
 */
export function followReviews(tag: Element, api: string, merchant: string, changed: () => void): () => void {
  const query = summaryQuery(api, merchant);
  let known: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = query.subscribe(() => {
    const { current } = query;
    if (current.status !== 'ready' || current.etag === known) return;
    if (known !== undefined)
      timer ??= setTimeout(
        () => {
          timer = undefined;
          changed();
        },
        gathered * (1 + Math.random()),
      );
    known = current.etag;
  });
  const stop = followLive(tag, api, merchant);
  return () => {
    stop();
    leave();
    clearTimeout(timer);
  };
}

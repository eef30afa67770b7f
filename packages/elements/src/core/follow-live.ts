import { watchLive } from '@huitou/client/live/live.js';
import { observeInView } from './in-view.ts';

/** What the page knows of `merchant` at `api` follows what changes while something of `tag` is in view. Returns the way to stop. */
export function followLive(tag: Element, api: string, merchant: string): () => void {
  let leave: (() => void) | undefined;
  const stop = observeInView(tag, (inView) => {
    if (inView) leave ??= watchLive(api, merchant);
    else {
      leave?.();
      leave = undefined;
    }
  });
  return () => {
    stop();
    leave?.();
  };
}

import type { Environment } from './environment.ts';

/** Requests to one API that may be open at once. */
const most = 6;

/**
 * Lets requests through in order, few at once, and none while the page is hidden. Resolves with the way to leave, which
 * has to be called once.
 */
export type ConcurrencyLimit = () => Promise<() => void>;

export function createConcurrencyLimit(document: Environment['document']): ConcurrencyLimit {
  const waiting: ((leave: () => void) => void)[] = [];
  let open = 0;
  const leave = () => {
    open--;
    admit();
  };
  const admit = () => {
    while (open < most && !document.hidden && waiting.length) {
      open++;
      waiting.shift()?.(leave);
    }
  };
  document.addEventListener('visibilitychange', admit);
  return () =>
    new Promise((enter) => {
      waiting.push(enter);
      admit();
    });
}

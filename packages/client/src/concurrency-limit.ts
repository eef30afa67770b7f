import type { Environment } from './environment.ts';
import { inSight } from './in-sight.ts';

/** Requests to one API that may be open at once. */
const most = 6;

/**
 * Lets requests through in order, few at once, and none while the page is hidden. Resolves with the way to leave, which
 * has to be called once.
 */
export type ConcurrencyLimit = () => Promise<() => void>;

export function createConcurrencyLimit(
  environment: Pick<Environment, 'document' | 'documentPictureInPicture'>,
): ConcurrencyLimit {
  const waiting: ((leave: () => void) => void)[] = [];
  let open = 0;
  const leave = () => {
    open--;
    admit();
  };
  const admit = () => {
    while (open < most && inSight(environment) && waiting.length) {
      open++;
      waiting.shift()?.(leave);
    }
  };
  environment.document.addEventListener('visibilitychange', admit);
  return () =>
    new Promise((enter) => {
      waiting.push(enter);
      admit();
    });
}

import type { World } from './world.ts';

/** Requests to one API that may be open at once. */
const most = 6;

/** Lets requests through in order, few at once, and none while nobody sees the page. */
export interface Gate {
  enter(): Promise<void>;
  leave(): void;
}

export function createGate(document: World['document']): Gate {
  const waiting: (() => void)[] = [];
  let open = 0;
  const admit = () => {
    while (open < most && !document.hidden && waiting.length) {
      open++;
      waiting.shift()?.();
    }
  };
  document.addEventListener('visibilitychange', admit);
  return {
    enter: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        admit();
      }),
    leave() {
      open--;
      admit();
    },
  };
}

import type { Environment } from '@huitou/client/environment.js';

/** Milliseconds from which a timer is for later, and no reason for a process to go on. */
const later = 60_000;

const none = (): void => {};

/** A page that is always in sight and online, for a process that has none. */
export const standInPage: Environment = {
  fetch: (address, init) => fetch(address, init),
  setTimeout(callback, milliseconds) {
    const timer: unknown = setTimeout(callback, milliseconds);
    if (milliseconds >= later) (timer as { unref?(): void }).unref?.();
    return timer;
  },
  clearTimeout: (timer) => clearTimeout(timer),
  addEventListener: none,
  document: { hidden: false, addEventListener: none },
  navigator: { onLine: true },
  Date,
  performance,
  Math,
};

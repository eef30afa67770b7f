import { waitUntil as until } from '@open-wc/testing';

/** Patient, because many files are tested at once on few cores. */
export const waitUntil = (met: () => unknown, what?: string, options = { timeout: 8000 }): Promise<void> =>
  until(() => Boolean(met()), what, options);

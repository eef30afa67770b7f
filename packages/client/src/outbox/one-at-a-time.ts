import { randomId } from './entry.ts';
import type { EntryStore } from './entry-store.ts';
import type { OutboxEnvironment } from './outbox-environment.ts';

/** Milliseconds that a page without Web Locks has for one entry: six pictures and a review, each until its time limit. */
const leaseFor = 400_000;

/**
 * Lets one page of the browser send an entry at a time. A Web Lock is free again as soon as its page is gone; without
 * them a page writes into the entry that it is at work, and until when.
 */
export function oneAtATime(
  { navigator, Date }: OutboxEnvironment,
  store: EntryStore,
): (key: string, work: () => Promise<void>) => Promise<void> {
  const page = randomId();
  return async (key, work) => {
    if (navigator.locks) {
      await navigator.locks.request(`huitou-outbox ${key}`, work);
      return;
    }
    const taken = await store.update(key, (entry) =>
      entry && entry.lease[1] < Date.now() ? { ...entry, lease: [page, Date.now() + leaseFor] } : entry,
    );
    if (taken?.lease[0] !== page) return;
    try {
      await work();
    } finally {
      await store.update(key, (entry) => entry && { ...entry, lease: ['', 0] });
    }
  };
}

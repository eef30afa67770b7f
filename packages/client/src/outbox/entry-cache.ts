import type { Entry } from './entry.ts';
import type { Change, EntryStore } from './entry-store.ts';

/** Entries as this page knows them, and who wants to hear of a change, here or in another page. */
export interface EntryCache {
  get(key: string): Entry | undefined;
  read(key: string): Promise<Entry | undefined>;
  update(key: string, change: Change): Promise<Entry | undefined>;
  /** Calls back whoever listens for `key`. */
  tell(key: string): void;
  subscribe(key: string, changed: () => void): () => void;
}

export function createEntryCache(store: EntryStore): EntryCache {
  const known = new Map<string, Entry | undefined>();
  const listeners = new Map<string, Set<() => void>>();
  const pages = globalThis.BroadcastChannel ? new BroadcastChannel('huitou-outbox') : undefined;

  const tell = (key: string): void => {
    for (const changed of listeners.get(key) ?? []) changed();
  };
  const change = async (key: string, how: Change): Promise<Entry | undefined> => {
    const entry = await store.update(key, how);
    known.set(key, entry);
    tell(key);
    return entry;
  };
  const read = (key: string): Promise<Entry | undefined> => change(key, (old) => old);
  pages?.addEventListener('message', ({ data }) => {
    const key = String(data);
    if (listeners.has(key)) void read(key);
  });

  return {
    get: (key) => known.get(key),
    read,
    tell,
    async update(key, how) {
      const entry = await change(key, how);
      pages?.postMessage(key);
      return entry;
    },
    subscribe(key, changed) {
      const all = listeners.get(key) ?? new Set();
      listeners.set(key, all.add(changed));
      return () => {
        all.delete(changed);
        if (!all.size) listeners.delete(key);
      };
    },
  };
}

import type { Entry } from './entry.ts';

/** What an entry is to become; `undefined` deletes it, the same object changes nothing. */
export type Change = (old: Entry | undefined) => Entry | undefined;

export interface EntryStore {
  /** Every entry, those in memory first. Never rejects. */
  all(): Promise<readonly Entry[]>;
  /** Changes one entry in one transaction, whichever page does it. Never rejects. */
  update(key: string, change: Change): Promise<Entry | undefined>;
  /** Whether this entry is on the device's disk; if not, it is gone with the page. */
  keeps(key: string): boolean;
}

const entries = 'entries';
/** Milliseconds after which a database that does not open is done without: some engines never say a word. */
const patience = 3_000;

/** The one database: `huitou`, with one store of {@link Entry} by `key`. */
const open = (factory: IDBFactory): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.open('huitou', 1);
    const timer = setTimeout(() => reject(new Error('indexedDB: did not open')), patience);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(entries, { keyPath: 'key' }));
    request.addEventListener('success', () => {
      clearTimeout(timer);
      // A page of another version must not wait for this one.
      request.result.addEventListener('versionchange', () => request.result.close());
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('indexedDB: did not open')));
  });

/** Runs `work` in a transaction whose writes are on disk when it resolves. */
const transact = <T>(db: IDBDatabase, mode: IDBTransactionMode, work: (store: IDBObjectStore) => () => T): Promise<T> =>
  new Promise((resolve, reject) => {
    const transaction = db.transaction(entries, mode, { durability: 'strict' });
    const result = work(transaction.objectStore(entries));
    transaction.addEventListener('complete', () => resolve(result()));
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('indexedDB: aborted')));
  });

/** Keeps entries on disk, and in memory what the disk does not take. */
export function createEntryStore(factory: IDBFactory | undefined): EntryStore {
  const memory = new Map<string, Entry>();
  let opened: Promise<IDBDatabase> | undefined;

  const disk = (): Promise<IDBDatabase> => {
    opened ??= factory ? open(factory) : Promise.reject(new Error('indexedDB: not there'));
    // Asked again the next time: a full disk may have room by then.
    opened.catch(() => (opened = undefined));
    return opened;
  };
  /** A connection that the browser has closed is opened once more. */
  const using = async <T>(work: (db: IDBDatabase) => Promise<T>): Promise<T> => {
    try {
      return await work(await disk());
    } catch (error) {
      if ((error as Error).name !== 'InvalidStateError') throw error;
      opened = undefined;
      return work(await disk());
    }
  };

  return {
    keeps: (key) => !memory.has(key),
    async all() {
      const stored = await using((db) =>
        transact(db, 'readonly', (store) => {
          const request: IDBRequest<Entry[]> = store.getAll();
          return () => request.result;
        }),
      ).catch((): Entry[] => []);
      return [...memory.values(), ...stored.filter(({ key }) => !memory.has(key))];
    },
    async update(key, change) {
      const held = memory.get(key);
      let changed: readonly [Entry | undefined] | undefined;
      try {
        const next = await using((db) =>
          transact(db, 'readwrite', (store) => {
            const request: IDBRequest<Entry | undefined> = store.get(key);
            request.addEventListener('success', () => {
              const old = held ?? request.result;
              changed = [change(old)];
              const [next] = changed;
              if (next && (next !== old || held)) store.put(next);
              if (!next && request.result) store.delete(key);
            });
            return () => changed?.[0];
          }),
        );
        memory.delete(key);
        return next;
      } catch {
        const [next] = changed ?? [change(held)];
        if (next) memory.set(key, next);
        else memory.delete(key);
        return next;
      }
    },
  };
}

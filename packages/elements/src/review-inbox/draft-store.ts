import type { ReplyDraft } from '@huitou/contract/inbox.js';

// The database `huitou-inbox`, of the page's own origin. One store, `drafts`: answers that were begun here and are not
// taken in yet, by inbox and review. A draft goes when its answer was taken in, and after 30 days.

/** An answer that is not taken in yet. */
export interface StoredDraft {
  /** The API's address and the merchant. */
  readonly inbox: string;
  readonly review: string;
  readonly text: string;
  readonly remedy: NonNullable<ReplyDraft['remedy']> | null;
  /** When it is to go out, in milliseconds since 1970; null while it is being written. */
  readonly sendAt: number | null;
  readonly at: number;
}

const name = 'huitou-inbox';
const store = 'drafts';
const keptFor = 30 * 86_400_000;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error(`${name}: could not be used`)));
  });

let opened: Promise<IDBDatabase> | undefined;

async function openAnew(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore(store, { keyPath: ['inbox', 'review'] }),
  );
  const database = await settled(request);
  const forget = (): void => void (opened = undefined);
  database.addEventListener('close', forget);
  // A page that deletes the database must not wait for this one.
  database.addEventListener('versionchange', () => {
    forget();
    database.close();
  });
  return database;
}

/** Opened when first needed; once more after it failed or was taken away. */
function open(): Promise<IDBDatabase> {
  opened ??= openAnew().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function use<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await open()).transaction(store, mode);
  return settled(work(transaction.objectStore(store)));
}

/** All drafts of an inbox; those that have grown old are dropped. Rejects where the browser keeps nothing. */
export async function readDrafts(inbox: string, now = Date.now()): Promise<StoredDraft[]> {
  const range = IDBKeyRange.bound([inbox], [inbox, []]);
  const all = (await use('readonly', (drafts) => drafts.getAll(range))) as StoredDraft[];
  const old = all.filter(({ at }) => at < now - keptFor);
  await Promise.all(old.map(({ review }) => dropDraft(inbox, review)));
  return all.filter((draft) => !old.includes(draft));
}

export const readDraft = (inbox: string, review: string): Promise<StoredDraft | undefined> =>
  use('readonly', (drafts) => drafts.get([inbox, review]) as IDBRequest<StoredDraft | undefined>);

export const keepDraft = (draft: StoredDraft): Promise<unknown> => use('readwrite', (drafts) => drafts.put(draft));

export const dropDraft = (inbox: string, review: string): Promise<unknown> =>
  use('readwrite', (drafts) => drafts.delete([inbox, review]));

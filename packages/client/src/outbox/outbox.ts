import { attempt, type Renew } from './attempt.ts';
import { keptFor, randomId, type Destination, type Draft, type Entry, type StoredPicture } from './entry.ts';
import { createEntryCache } from './entry-cache.ts';
import { createEntryStore } from './entry-store.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { OutboxEnvironment } from './outbox-environment.ts';

/** Milliseconds: the least and the longest that is waited before it is looked what is due. */
const leastPause = 1_000;
const longestPause = 300_000;

/** What a buyer writes about one purchase, by the key of {@link entryKey}. */
export interface Outbox {
  /** What is known now; undefined before {@link Outbox.read} and where there is nothing. */
  get(key: string): Entry | undefined;
  read(key: string): Promise<Entry | undefined>;
  /** Whether a send is under way in this page. */
  isSending(key: string): boolean;
  /** Whether what was written outlives this page. */
  keeps(key: string): boolean;
  /** Puts a draft down, for a new review or `to` somewhere else. One that waits or was sent is left as it is. */
  save(key: string, api: string, draft: Draft, pictures: readonly StoredPicture[], to?: Destination): Promise<void>;
  /** Sends the draft once, now or when it can be sent. `renew` is asked when the token has ended. */
  send(key: string, token: string, renew?: Renew): Promise<void>;
  discard(key: string): Promise<void>;
  /** Tries what is due, or with `now` all that waits, whosever page it was written on; what is over 7 days old is deleted. */
  flush(now?: boolean): Promise<void>;
  /** Calls back when the entry changes, here or in another page. Returns the way to stop. */
  subscribe(key: string, changed: () => void): () => void;
}

/** Keeps what a buyer writes until it is with the API: through reloads, without a connection, in several pages at once. */
export function createOutbox(environment: OutboxEnvironment): Outbox {
  const { Date, setTimeout, clearTimeout, document } = environment;
  const store = createEntryStore(environment.indexedDB);
  const cache = createEntryCache(store);
  const serialise = oneAtATime(environment, store);
  const sending = new Set<string>();
  const renewers = new Map<string, Renew>();
  let timer: unknown;

  const attemptAlone = async (key: string, now: boolean): Promise<void> => {
    if (sending.has(key)) return;
    sending.add(key);
    cache.tell(key);
    try {
      await serialise(key, () => attempt(environment, cache, key, renewers.get(key), now));
    } finally {
      sending.delete(key);
      cache.tell(key);
      await schedule();
    }
  };

  const schedule = async (): Promise<void> => {
    const waiting = (await store.all()).filter(({ status }) => status === 'waiting');
    clearTimeout(timer as never);
    if (!waiting.length) return;
    const next = Math.min(...waiting.map(({ due, lease }) => Math.max(due, lease[1]))) - Date.now();
    timer = setTimeout(() => void flush(), Math.min(Math.max(leastPause, next), longestPause));
  };

  const flush = async (now = false): Promise<void> => {
    const isOld = ({ changed }: Entry): boolean => changed + keptFor < Date.now();
    const all = await store.all();
    for (const { key } of all.filter(isOld)) {
      await cache.update(key, (entry) => (entry && isOld(entry) ? undefined : entry));
    }
    const due = all.filter((one) => one.status === 'waiting' && !isOld(one) && (now || one.due <= Date.now()));
    await Promise.all(due.map(({ key }) => attemptAlone(key, now)));
    await schedule();
  };

  environment.addEventListener('online', () => void flush(true));
  document.addEventListener('visibilitychange', () => document.hidden || void flush());

  return {
    ...cache,
    isSending: (key) => sending.has(key),
    keeps: store.keeps,
    flush,
    async save(key, api, draft, pictures, to) {
      const fresh = {
        key,
        api,
        draft,
        pictures,
        token: '',
        code: '',
        answer: null,
        tries: 0,
        due: 0,
        ...(to && { to }),
      };
      await cache.update(key, (old) => {
        if (old?.status === 'waiting' || old?.status === 'sent') return old;
        const idempotencyKey = old?.idempotencyKey ?? randomId();
        return { ...fresh, idempotencyKey, status: 'draft', changed: Date.now(), lease: ['', 0] };
      });
    },
    async send(key, token, renew) {
      if (renew) renewers.set(key, renew);
      await cache.update(key, (old) =>
        !old || old.status === 'sent'
          ? old
          : { ...old, status: 'waiting', token, tries: 0, due: 0, code: '', changed: Date.now() },
      );
      await attemptAlone(key, true);
    },
    async discard(key) {
      await cache.update(key, () => undefined);
    },
  };
}

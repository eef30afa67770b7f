import { methodV2 } from '@huitou/method/document.js';
import type { Submissions } from '@huitou/api/ports/submissions.js';
import { openStore, StoreError, type Store } from '@huitou/store/open-store.js';
import { readPublication } from '@huitou/store/publication.js';
import { readClock } from './ledger/clock/clock.ts';
import { catchUp } from './ledger/rebuild/catch-up.ts';
import { adoptMethod } from './ledger/rebuild/adopt-method.ts';
import { applyNow, createLedger } from './create-ledger.ts';
import type { ImportTarget } from './import-target.ts';
import { CrowdWarnings } from './crowd-warnings.ts';
import { Publisher } from './publisher.ts';
import { createReader, type StoreReader } from './read/create-reader.ts';
import type { WriterState } from './read/health.ts';
import { storedVersions } from './stored-versions.ts';
import { createSubmissions } from './submissions/create-submissions.ts';
import { Takeover } from './writer/takeover.ts';
import { WriterQueue, type Sender } from './writer/writer-queue.ts';

export interface PlatformOptions {
  /** A path, a `file:` address or `memory:`; a store that is already open is taken as it is and closed with the platform. */
  readonly databaseUrl: string | Store;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Least milliseconds from a batch until what it changed is published by itself; null: only when told to. */
  readonly publishAfter?: number | null;
  /** Milliseconds between publications without any event, so that time alone moves the index; null: never. */
  readonly publishEvery?: number | null;
  /**
   * Where another process writes to the store: serve reads, and write as soon as that one ends. Without it the platform is
   * not opened then.
   */
  readonly standby?: boolean;
  /** Told of what failed in the background and is tried again: publishing, or taking over what another process published. */
  readonly onError?: (error: unknown) => void;
  /** Told of what a platform should look into: a buyer with more orders than one person makes. */
  readonly onWarning?: (message: string) => void;
  /** Told of a store that another version of the method had kept, once its counters are rebuilt. */
  readonly onMethodChange?: (before: string, now: string) => void;
}

/** A store with the one who writes it and the one who reads it. */
export interface Platform extends ImportTarget {
  readonly store: Store;
  /** Of the store. */
  readonly storeId: string;
  readonly reader: StoreReader;
  readonly submissions: Submissions;
  /** Finishes what was begun, then closes the store. */
  close(): Promise<void>;
}

/** Milliseconds between two looks for what another process has published, where no notice of it arrived. */
const LOOK_EVERY = 30_000;

/** Publications that nobody asked for take this share of the time at most, however fast events stream in. */
const SHARE = 0.1;

const report = (error: unknown): void => void process.stderr.write(`publish: ${String(error)}; it is tried again\n`);

const reportWarning = (message: string): void => void process.stderr.write(`${message}\n`);

const reportMethod = (before: string, now: string): void =>
  void process.stderr.write(`method: the store was kept by ${before}; its counters were rebuilt for ${now}\n`);

/**
 * Opens a store and puts the ledger, the ranking and the reader together. All writing goes through one queue, and of all
 * processes that have the store open one writes.
 *
 * @throws StoreError with one sentence for whoever set the address.
 */
export async function openPlatform({
  databaseUrl,
  now = Date.now,
  publishAfter = 250,
  publishEvery = 60_000,
  standby = false,
  onError = report,
  onWarning = reportWarning,
  onMethodChange = reportMethod,
}: PlatformOptions): Promise<Platform> {
  const method = methodV2;
  const store = typeof databaseUrl === 'string' ? await openStore(databaseUrl) : databaseUrl;
  const asOf = (await readPublication(store.reads)).asOf ?? (await readClock(store.reads)).asOf;
  const state: WriterState = {
    writer: () => takeover.writer,
    fault: () => (takeover.writes ? publisher.fault : undefined),
  };
  const reader = await createReader(store, { method, asOf, state });
  const queue = new WriterQueue();
  const crowds = new CrowdWarnings(onWarning);
  let timer: NodeJS.Timeout | undefined;
  /** Until when publications have had their share. */
  let spentUntil = 0;
  let closed = false;
  const takeover = new Takeover({
    lock: store.writer,
    async begin() {
      await queue.run(async () => {
        const before = await adoptMethod(store.db, method);
        if (before !== undefined) onMethodChange(before, method.version);
        await reader.refresh();
      });
      publisher.touch();
    },
    // What a process took in and was killed before it published.
    begun: () => publishEvery !== null && publishInBackground(),
    onError,
  });
  const unavailable = (): string | undefined =>
    takeover.writes
      ? undefined
      : 'server: another one writes to the store just now, or none can; send the events there, or here again in a moment';
  /** Runs what writes, after all that was asked for before. */
  const write = <T>(task: () => Promise<T>, sender?: Sender): Promise<T> =>
    queue.run(async () => {
      const reason = unavailable();
      if (reason !== undefined) throw new StoreError(reason);
      return task();
    }, sender);
  const publisher = new Publisher({ store, method, reader, now, write, onError });

  async function publishTimed(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const started = performance.now();
    await publisher.publishKnown().catch(onError);
    const ended = performance.now();
    spentUntil = ended + (ended - started) / SHARE;
  }
  const publishInBackground = (): void => void (takeover.writes && publishTimed());

  const publishSoon = (merchants: readonly string[]): void => {
    publisher.touch(merchants);
    if (publishAfter === null || closed) return;
    timer ??= setTimeout(publishInBackground, Math.max(publishAfter, spentUntil - performance.now()));
  };

  const submissions = createSubmissions({
    store,
    now,
    write,
    async apply(transaction, events) {
      const { answers } = await applyNow(transaction, { method, now }, events);
      if (answers.includes('conflict')) throw new StoreError('submissions: an event has the id of another one');
    },
    applied: publishSoon,
    unavailable,
  });
  const ledger = createLedger({
    ...{ store, method, now, write, crowds, unavailable },
    applied: publishSoon,
    async publish() {
      clearTimeout(timer);
      timer = undefined;
      await publisher.publish();
    },
  });
  const clock = publishEvery === null ? undefined : setInterval(publishInBackground, publishEvery).unref();
  /** What this process publishes itself it knows. */
  const look = (): void => void (takeover.writes || reader.refresh().catch(onError));
  const looks = setInterval(look, LOOK_EVERY).unref();
  const deaf = store.onNotice((notice) => (notice === 'writer-gone' ? void takeover.hurry() : look()));
  await takeover.start();

  async function close(): Promise<void> {
    closed = true;
    deaf();
    clearInterval(looks);
    clearInterval(clock);
    await takeover.stop();
    // What was acknowledged shall be seen, also by whoever opens the store next.
    const waiting = timer !== undefined;
    clearTimeout(timer);
    if (waiting) await publisher.publish(false).catch(onError);
    await publisher.stop();
    await queue.idle();
    await store.close();
  }

  if (!standby && !takeover.writes) {
    await close();
    throw takeover.failure ?? new StoreError(`${store.name}: another process writes to it; stop that one first`);
  }

  return {
    store,
    storeId: store.storeId,
    ledger,
    reader,
    submissions,
    storedVersions: (type, ids) => storedVersions(store.reads, type, ids),
    catchUp: () =>
      write(async () => {
        if (await catchUp(store.db, method, now())) publisher.touch();
      }),
    newestEvent: async () => (await readClock(store.reads)).newest,
    close,
  };
}

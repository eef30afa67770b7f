import type { Event } from '@huitou/contract/events.js';
import type { Kysely } from 'kysely';
import { methodV2 } from '@huitou/method/document.js';
import type { Database } from '@huitou/store/schema.js';
import { openStore, StoreError } from '@huitou/store/open-store.js';
import { readPublication } from '@huitou/store/publication.js';
import { readClock } from './ledger/clock/clock.ts';
import { catchUp } from './ledger/rebuild/catch-up.ts';
import { adoptMethod } from './ledger/rebuild/adopt-method.ts';
import { applyNow, createLedger } from './create-ledger.ts';
import { createInbox } from './inbox/create-inbox.ts';
import { createSignals } from './insights/count-signals.ts';
import { createInsights } from './insights/create-insights.ts';
import { createLog } from './log/create-log.ts';
import { createModeration } from './moderation/create-moderation.ts';
import { createLiveEvents } from './live/create-live-events.ts';
import { CrowdWarnings } from './crowd-warnings.ts';
import { createPictures } from './pictures/create-pictures.ts';
import { sweepInTurns } from './pictures/sweep-timer.ts';
import type { Platform, PlatformOptions } from './platform.ts';
import { PromptReviews } from './prompt-reviews.ts';
import { Publisher } from './publisher.ts';
import { createReader } from './read/create-reader.ts';
import type { WriterState } from './read/health.ts';
import { storedVersions } from './stored-versions.ts';
import { createAfterwards } from './submissions/create-afterwards.ts';
import { createSubmissions, type SubmissionsOptions } from './submissions/create-submissions.ts';
import { Takeover } from './writer/takeover.ts';
import { WriterQueue, type Sender } from './writer/writer-queue.ts';

export type { Platform, PlatformOptions } from './platform.ts';

/** Milliseconds between two looks for what another process has published, where no notice of it arrived. */
const LOOK_EVERY = 30_000;

/** Milliseconds from a review until it is public, where it need not wait for a ranking. */
const PROMPT = 50;

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
  media,
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
  const live = createLiveEvents({ storeId: store.storeId, feed: reader });
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

  const prompt =
    publishAfter === null
      ? undefined
      : new PromptReviews({ reader, write, after: Math.min(PROMPT, publishAfter), onError });
  const publishSoon = (merchants: readonly string[], events: readonly Pick<Event, 'type'>[]): void => {
    publisher.touch(merchants);
    if (publishAfter === null || closed) return;
    prompt?.applied(merchants, events);
    timer ??= setTimeout(publishInBackground, Math.max(publishAfter, spentUntil - performance.now()));
  };

  /** Applies inside a transaction what was said through the API itself. */
  const apply = async (transaction: Kysely<Database>, events: readonly Event[]): Promise<void> => {
    const { answers } = await applyNow(transaction, { method, now }, events);
    if (answers.some((answer) => answer === 'conflict' || (typeof answer === 'object' && 'reviewed' in answer)))
      throw new StoreError(`${events[0]?.id}: is the id of another event already, or of another review's order`);
  };
  const saidHere = { store, now, write, apply, unavailable };
  const writing: SubmissionsOptions = {
    ...saidHere,
    applied: (merchants) => publishSoon(merchants, [{ type: 'review' }]),
  };
  const inbox = createInbox({ ...saidHere, applied: (merchants) => publishSoon(merchants, [{ type: 'reply' }]) });
  const pictures = media && createPictures({ store, media, now, write, unavailable });
  const stopSweeps = pictures && sweepInTurns(pictures, () => takeover.writes, onError);
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
    live.close();
    prompt?.stop();
    await stopSweeps?.();
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
    market: reader.market,
    log: createLog(store.reads),
    submissions: createSubmissions(writing),
    afterwards: createAfterwards(writing),
    inbox,
    insights: createInsights({
      ...{ db: store.reads, method, version: reader.market.version },
      asOf: () => Date.parse(reader.market.asOf()),
    }),
    signals: createSignals({ store, now, write, unavailable }),
    pictures,
    moderation: createModeration(writing),
    live,
    storedVersions: (type, ids) => storedVersions(store.reads, type, ids),
    catchUp: () =>
      write(async () => {
        if (await catchUp(store.db, method, now())) publisher.touch();
      }),
    newestEvent: async () => (await readClock(store.reads)).newest,
    close,
  };
}

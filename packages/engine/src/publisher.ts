import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from '@huitou/method/decay.js';
import { keepTime } from '@huitou/store/last-times.js';
import type { Store } from '@huitou/store/store.js';
import { applySomeDue, moveClock, SLICE } from './ledger/clock/apply-due-observations.ts';
import { readClock } from './ledger/clock/clock.ts';
import { keepLog } from './log/keep-log.ts';
import { removeOldDecisions } from './moderation-decisions.ts';
import { nextCapEnd } from './rank/caps.ts';
import { publishIndex } from './rank/publish.ts';
import type { StoreReader } from './read/create-reader.ts';

const MINUTE = 60_000;

/** Milliseconds for which publications may fail before this process says that others should be asked. */
const FAILING = 5 * MINUTE;

export interface PublisherOptions {
  readonly store: Pick<Store, 'db'>;
  readonly method: MethodDocument;
  readonly reader: Pick<StoreReader, 'publish'>;
  readonly now: () => number;
  /** Runs what writes when it is its turn; rejects where this process does not write. */
  readonly write: <T>(task: () => Promise<T>) => Promise<T>;
  /** Told of what failed and will be tried again. */
  readonly onError: (error: unknown) => void;
}

/** Makes public what was written: ranks, and gives new versions to what changed. Does nothing where nothing changed. */
export class Publisher {
  readonly #options: PublisherOptions;
  /** Merchants of which something was said since the last publication; undefined: it may be any. */
  #touched: Set<string> | undefined;
  /** Whether anything the ranking is made of may have changed since it was last done. */
  #changed = true;
  /** The day that was last ranked, and when the first cap that held then ends (ms). */
  #day: number | undefined;
  #capEnds = Infinity;
  /** The day of the clock on the wall at the last publication, and whether that held figures back until the day turns. */
  #today: number | undefined;
  #heldBack = false;
  /** The day whose head the public log has. */
  #loggedDay: number | undefined;
  /** Somebody asked for the publication that waits, who has told a history: figures of the day do not hold it up. */
  #asked = false;
  #waiting: Promise<void> | undefined;
  /** What was begun and is not over. */
  readonly #atWork = new Set<Promise<void>>();
  #stopping = false;
  #due: Promise<void> | undefined;
  #failure: { readonly since: number; readonly error: unknown } | undefined;

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /** What to say once no publication has succeeded for so long that others should be asked; undefined before. */
  get fault(): string | undefined {
    if (!this.#failure) return undefined;
    const { since, error } = this.#failure;
    const ms = this.#options.now() - since;
    if (ms < FAILING) return undefined;
    const words = error instanceof Error ? error.message : String(error);
    return `store: nothing could be published for ${Math.floor(ms / MINUTE)} minutes (${words}); it is tried again every minute`;
  }

  /** Something was written that concerns these merchants, or anything at all. */
  touch(merchants?: readonly string[]): void {
    this.#changed = true;
    if (!merchants) this.#touched = undefined;
    else if (this.#touched) for (const merchant of merchants) this.#touched.add(merchant);
  }

  /**
   * Makes mature all that is due, then publishes. Several who ask before it begins share one publication.
   *
   * @param asked - By somebody who has told a history, whose figures are not held back until the day turns.
   */
  publish(asked = true): Promise<void> {
    return this.#watch(async () => {
      await this.#moveClock();
      // A round that is at work may have begun by an earlier clock.
      await this.#due;
      await this.#applyDue();
      this.#asked ||= asked;
      await this.#publishSoon();
    });
  }

  /**
   * Publishes what is known; where more is due than one slice, the rest is made mature between whatever else is written,
   * and published once it is.
   */
  publishKnown(): Promise<void> {
    return this.#watch(async () => {
      await this.#moveClock();
      if (!this.#due && (await this.#applySlice())) this.#publishRest().catch(this.#options.onError);
      await this.#publishSoon();
    });
  }

  #publishRest(): Promise<void> {
    return this.#watch(async () => {
      await this.#applyDue();
      await this.#publishSoon();
    });
  }

  /** Waits for what is at work, but leaves what is due to whoever opens the store next. Nothing may be asked for after it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    while (this.#atWork.size > 0) await Promise.allSettled(this.#atWork);
  }

  #watch(work: () => Promise<void>): Promise<void> {
    const watched = this.#remember(work).finally(() => this.#atWork.delete(watched));
    this.#atWork.add(watched);
    return watched;
  }

  /** Remembers whether `work` succeeds. */
  async #remember(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#failure = undefined;
    } catch (error) {
      this.touch();
      this.#failure ??= { since: this.#options.now(), error };
      throw error;
    }
  }

  #moveClock(): Promise<number> {
    const { write, store, now } = this.#options;
    return write(() => moveClock(store.db, now()));
  }

  /** Slice by slice, each when it is its turn. */
  #applyDue(): Promise<void> {
    const all = async (): Promise<void> => {
      while (!this.#stopping && (await this.#applySlice()));
    };
    return (this.#due ??= all().finally(() => (this.#due = undefined)));
  }

  /** Returns whether there may be more. */
  async #applySlice(): Promise<boolean> {
    const { write, store, method } = this.#options;
    const looked = await write(() => applySomeDue(store.db, method));
    if (looked > 0) this.#changed = true;
    return looked === SLICE;
  }

  #publishSoon(): Promise<void> {
    if (this.#waiting) return this.#waiting;
    const begun = this.#options.write(() => this.#publishNow());
    const over = (): void => void (this.#waiting === begun && (this.#waiting = undefined));
    begun.then(over, over);
    return (this.#waiting = begun);
  }

  async #publishNow(): Promise<void> {
    this.#waiting = undefined;
    const { store, method, reader, now } = this.#options;
    const asked = this.#asked;
    this.#asked = false;
    const { asOf } = await readClock(store.db);
    const today = Math.floor(now() / DAY);
    if (this.#isDue(asOf, today) || (asked && this.#heldBack)) {
      const merchants = this.#touched;
      this.#touched = new Set();
      this.#changed = false;
      // First, so that the log has the figures of the day that ends as they ended.
      if (today !== this.#loggedDay && (await keepLog(store.db, { today, now: now() }))) this.#loggedDay = today;
      await publishIndex(store.db, method, asOf, asked ? null : today);
      await reader.publish(asOf, merchants && [...merchants]);
      if (today !== this.#today) await removeOldDecisions(store.db, now());
      this.#day = Math.floor(asOf / DAY);
      this.#today = today;
      this.#heldBack = !asked;
      this.#capEnds = await nextCapEnd(store.db, method, asOf);
    }
    await keepTime(store.db, 'publication', now());
  }

  /**
   * A day ages every figure, and so do a cap that ended, events, and pairs that were looked at again; the turn of the day
   * tells what was held back.
   */
  #isDue(asOf: number, today: number): boolean {
    const turned = Math.floor(asOf / DAY) !== this.#day || today !== this.#today;
    return this.#changed || turned || asOf >= this.#capEnds;
  }
}

import type { Event } from '@huitou/contract/events.js';
import type { StoreReader } from './read/create-reader.ts';

/** Most merchants whose reviews are looked at between two rankings; more is a history, which may wait. */
const most = 20;
/** Publications take this share of the time at most, as long as that makes nobody wait longer than `longest` milliseconds. */
const SHARE = 0.1;
/** On a disk at work a publication takes long because it waits, and costs no more; a live room would wait ten times as long. */
const longest = 250;

const spoken: ReadonlySet<Event['type']> = new Set(['review', 'reply', 'appendix', 'moderation']);

export interface PromptOptions {
  readonly reader: Pick<StoreReader, 'publish' | 'published' | 'asOf'>;
  /** Runs what writes when it is its turn. */
  readonly write: (task: () => Promise<void>) => Promise<void>;
  /** Least milliseconds from a review until it is public. */
  readonly after: number;
  readonly onError: (error: unknown) => void;
}

/**
 * Publishes what customers and hosts write within a moment. Ranking everybody takes longer the more merchants there are, and a
 * live room does not wait for it; the ranking that follows finds these reviews published. The clock stays where it is: that is for
 * the ranking to move.
 */
export class PromptReviews {
  readonly #options: PromptOptions;
  #touched = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #spentUntil = 0;
  #stopped = false;

  constructor(options: PromptOptions) {
    this.#options = options;
  }

  /** Events were applied that concern these merchants. */
  applied(merchants: readonly string[], events: readonly Pick<Event, 'type'>[]): void {
    if (merchants.length > most || !events.some(({ type }) => spoken.has(type))) return;
    for (const merchant of merchants) this.#touched.add(merchant);
    const { after, onError } = this.#options;
    if (this.#stopped) return;
    this.#timer ??= setTimeout(
      () => void this.#publish().catch(onError),
      Math.max(after, this.#spentUntil - performance.now()),
    );
  }

  /** What is left is for the ranking. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #publish(): Promise<void> {
    this.#timer = undefined;
    const { reader, write } = this.#options;
    const merchants = [...this.#touched];
    this.#touched.clear();
    // The first publication says when all of it was known, which only the ranking knows.
    if (merchants.length > most || reader.published() === 0) return;
    await write(async () => {
      const started = performance.now();
      await reader.publish(Date.parse(reader.asOf()), merchants);
      const ended = performance.now();
      this.#spentUntil = ended + Math.min((ended - started) / SHARE, longest);
    });
  }
}

import { length, script, type Step } from './script.ts';
import type { ShopBackend } from './shop-backend.ts';
import { createStage, type ChatLine, type Stage } from './stage.ts';

export interface EveningOptions {
  readonly backend: ShopBackend;
  /** Where the API answers. */
  readonly api: string;
  readonly onError: (error: unknown) => void;
  /** Milliseconds that a second of the script takes: less in a test. */
  readonly second?: number;
}

/** Plays the script of an evening, as often as somebody asks for it; one at a time. */
export class Evening {
  readonly #options: EveningOptions;
  readonly #listeners = new Set<(line: ChatLine) => void>();
  #timers: readonly NodeJS.Timeout[] = [];
  #steps: Promise<void> = Promise.resolve();
  #playing = false;

  constructor(options: EveningOptions) {
    this.#options = options;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** Calls back with what is said from now on. Returns the way to stop. */
  listen(listener: (line: ChatLine) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Begins, unless one is on. @returns whether it began. */
  start(): boolean {
    if (this.#playing) return false;
    this.#playing = true;
    const { backend, api, second = 1000 } = this.#options;
    const say = (line: ChatLine): void => {
      for (const listener of this.#listeners) listener(line);
    };
    const stage = createStage({ backend, api, say });
    this.#timers = script.map((step) => setTimeout(() => this.#play(step, stage), step.at * second));
    return true;
  }

  /** Breaks off; steps that have begun end first. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#steps;
    this.#playing = false;
  }

  /** One after the other, however slow an answer is: the reply needs the review. */
  #play(step: Step, stage: Stage): void {
    const before = this.#steps;
    this.#steps = (async () => {
      await before;
      try {
        await step.play(stage);
      } catch (error) {
        this.#options.onError(error);
      }
      if (step.at === length) this.#playing = false;
    })();
  }
}

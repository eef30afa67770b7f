import type { Destination, Draft } from '@huitou/client/outbox/entry.js';
import type { Outbox } from '@huitou/client/outbox/outbox.js';
import { emptyDraft, type FormDraft } from './form-draft.ts';

/** Milliseconds without a key pressed after which a draft is put down; at once when the page goes out of sight. */
const pause = 300;

/** How a draft is put down. */
export interface Keeping {
  readonly outbox: Outbox;
  readonly toSend: (draft: FormDraft) => Draft;
  /** Where it goes; undefined for a new review. */
  readonly to: () => Destination | undefined;
  readonly changed: () => void;
}

/**
 * What is written about one purchase. It is put down and sent as that purchase's, also where the page shows another one
 * by the time its pictures are drawn.
 */
export class KeptDraft {
  readonly #keeping: Keeping;
  #api = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawn = Promise.resolve();
  #drawing = 0;
  #failures = 0;
  /** Names the purchase in the outbox; empty until it is known, and again once the draft is given up. */
  key = '';
  content: FormDraft;
  /** Whether it is down in the outbox. */
  saved = false;
  /** Whether its author has sent it, until the outbox has it to send: its pictures are drawn, and it is put down. */
  preparing = false;
  /** Whether the page shows it: nobody comes back to put down one that is not shown. */
  shown = true;

  constructor(keeping: Keeping, content = emptyDraft) {
    this.#keeping = keeping;
    this.content = content;
  }

  /** Says of which purchase it is, and at which address of the API. */
  name(key: string, api: string): this {
    this.key = key;
    this.#api = api;
    return this;
  }

  /** Whether something is still to come of it without its author. */
  get busy(): boolean {
    return this.#drawing > 0 || this.preparing;
  }

  change(change: Partial<FormDraft>): void {
    this.content = { ...this.content, ...change };
    this.saved = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.put, pause);
    if (!this.shown) this.put();
    this.#keeping.changed();
  }

  /** Adds pictures, after those that were chosen before them. `add` says whether all of them are there. */
  draw(add: () => Promise<boolean>): void {
    this.#drawing++;
    this.#drawn = this.#drawAfter(this.#drawn, add);
  }

  async #drawAfter(others: Promise<void>, add: () => Promise<boolean>): Promise<void> {
    await others;
    if (!(await add())) this.#failures++;
    this.#drawing--;
    this.#keeping.changed();
  }

  /** Puts down what is not down yet. */
  readonly put = (): void => {
    if (this.#timer) void this.save();
  };

  async save(): Promise<void> {
    this.#rest();
    const { key, content } = this;
    if (!key) return;
    const pictures = content.pictures.map(({ bytes, type, id }) => ({ bytes, type, ...(id && { id }) }));
    const { outbox, toSend, to, changed } = this.#keeping;
    await outbox.save(key, this.#api, toSend(content), pictures, to());
    if (content === this.content) this.saved = true;
    changed();
  }

  /**
   * Hands it to `send` once its pictures are drawn and it is down. Not where one of them could not be had: its author
   * hears why, and decides.
   */
  async sendBy(send: (key: string) => Promise<void>): Promise<void> {
    if (this.preparing) return;
    this.preparing = true;
    this.#keeping.changed();
    const { outbox, changed } = this.#keeping;
    const failures = this.#failures;
    let stop: (() => void) | undefined;
    try {
      if (this.#drawing) await this.#drawn;
      if (failures !== this.#failures) return;
      await this.save();
      const { key } = this;
      stop = outbox.subscribe(key, () => {
        if (outbox.get(key)?.status === 'waiting') this.preparing = false;
      });
      await send(key);
    } finally {
      stop?.();
      this.preparing = false;
      changed();
    }
  }

  /** Gives it up: nothing of it is put down any more. */
  drop(): void {
    this.#rest();
    this.key = '';
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

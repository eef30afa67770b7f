import type { FurtherAct } from '@huitou/contract/own-review.js';
import { withLateFile, type LatePlace } from '../core/late-file.ts';
import { entryOf } from './further-act.ts';
import type { Pen, PenSettings } from './pen.ts';

const acts: readonly FurtherAct[] = ['append', 'edit', 'appeal'];

/** What an author does with a review that was taken in: what it is written with is loaded once it is needed. */
export class Afterwards implements LatePlace {
  late = '';
  readonly #settings: PenSettings;
  #pen: Pen | undefined;
  #open: FurtherAct | undefined;
  #looked = '';

  constructor(settings: PenSettings) {
    this.#settings = settings;
  }

  /** For screen readers. */
  get said(): string {
    return this.late || (this.#pen?.said ?? '');
  }

  /** What is being written: by a press, or what an earlier visit has left unsent. */
  get open(): FurtherAct | undefined {
    return this.#pen && this.#open;
  }

  /** Whether the whole review is being written anew, in the place of what it says. */
  get edits(): boolean {
    return this.#open === 'edit' && this.#pen !== undefined;
  }

  get host(): PenSettings['host'] {
    return this.#settings.host;
  }

  readonly begin = (act: FurtherAct | undefined, button = document.createElement('button')): void => {
    this.#open = act;
    if (act) this.#pen?.begin(act);
    if (act && !this.#pen) void this.#load(button);
    this.#settings.host.requestUpdate();
  };

  render(): unknown {
    void this.#look();
    return this.#open && this.#pen?.render(this.#open);
  }

  async #load(button: HTMLElement): Promise<void> {
    const messages = this.#settings.messages();
    if (!messages) return;
    await withLateFile(this, button, messages, async () => {
      const { Pen } = await import('./pen.ts');
      this.#pen ??= new Pen(this.#settings, () => this.begin(undefined));
      if (this.#open) this.#pen.begin(this.#open);
    });
    // Without it the button is there to be pressed again.
    if (!this.#pen) this.#open = undefined;
    this.host.requestUpdate();
  }

  /** Once for each purchase: what was begun and not sent is taken up again. */
  async #look(): Promise<void> {
    const { source, outbox } = this.#settings;
    const { key } = source;
    if (!key || key === this.#looked) return;
    this.#looked = key;
    this.#open = undefined;
    for (const act of acts) {
      const entry = await outbox.read(entryOf(key, act));
      if (key !== source.key) return;
      if (entry?.status === 'sent') void outbox.discard(entry.key);
      else if (entry) this.begin(act);
    }
  }
}

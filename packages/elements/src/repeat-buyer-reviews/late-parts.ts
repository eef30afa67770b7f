import type { ReactiveController } from 'lit';
import type { Widget } from '../shared/widget.ts';
import type * as Compact from './compact.ts';
import type { PictureViewer } from './picture-viewer.ts';
import type { ReviewWords } from './strings/words.ts';

/** What few readers need: the compact form and large pictures. Loaded when they are wanted, with styles of their own. */
export class LateParts implements ReactiveController {
  readonly #host: Widget;
  #compact: typeof Compact | undefined;
  viewer: PictureViewer | undefined;

  constructor(host: Widget) {
    this.#host = host;
    host.addController(this);
  }

  /** The compact form, if the tag has it and it is here. */
  get compact(): typeof Compact | undefined {
    return this.#host.variant === 'compact' ? this.#compact : undefined;
  }

  hostUpdate(): void {
    const { variant, renderRoot } = this.#host;
    if (variant === 'compact' && !this.#compact) void this.#load();
    for (const sheet of [this.#compact?.compactSheet, this.viewer?.sheet]) {
      if (sheet && !renderRoot.adoptedStyleSheets.includes(sheet)) renderRoot.adoptedStyleSheets.push(sheet);
    }
  }

  /** Shows the picture of `thumbnail` in a dialog; in a tab of its own if the dialog cannot be had. */
  async view(words: ReviewWords, thumbnail: HTMLButtonElement): Promise<void> {
    try {
      const { PictureViewer } = await import('./picture-viewer.ts');
      this.viewer ??= new PictureViewer();
    } catch {
      open(thumbnail.value, '_blank', 'noopener');
      return;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.viewer.open(words, thumbnail);
  }

  async #load(): Promise<void> {
    try {
      this.#compact = await import('./compact.ts');
      this.#host.requestUpdate();
    } catch {
      // Tried again at the next update, like words that could not be fetched.
    }
  }
}

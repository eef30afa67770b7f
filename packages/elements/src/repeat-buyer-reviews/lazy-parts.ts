import type { ReactiveController } from 'lit';
import type { StylesController } from '../core/styles-controller.ts';
import { isolate } from '../messages/bidi.ts';
import type * as Compact from './compact-view.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import type { PictureViewer } from './picture-viewer.ts';
import type { ReviewsHost } from './reviews-settings.ts';

/** What few readers need: the compact form and large pictures. Loaded when they are wanted, with styles of their own. */
export class LazyParts implements ReactiveController {
  readonly #host: ReviewsHost;
  readonly #styles: StylesController;
  /** The compact form, once it is here. */
  compact: typeof Compact | undefined;
  viewer: PictureViewer | undefined;

  constructor(host: ReviewsHost, styles: StylesController) {
    this.#host = host;
    this.#styles = styles;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.variant === 'compact' && !this.compact) void this.#load();
  }

  hostDisconnected(): void {
    this.viewer?.dialog.close();
  }

  /** Shows the picture of `thumbnail` in a dialog; in a tab of its own if the dialog cannot be had. */
  async view(messages: ReviewsMessages, thumbnail: HTMLButtonElement): Promise<void> {
    try {
      const { PictureViewer, viewerStyles } = await import('./picture-viewer.ts');
      this.#styles.add(viewerStyles);
      this.viewer ??= new PictureViewer();
    } catch {
      open(thumbnail.value, '_blank', 'noopener');
      return;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const author = thumbnail.closest('.review')?.querySelector('.author')?.textContent;
    this.viewer.open(messages, thumbnail, isolate(author ?? ''));
  }

  async #load(): Promise<void> {
    try {
      const compact = await import('./compact-view.ts');
      this.#styles.add(compact.compactStyles);
      this.compact = compact;
      this.#host.requestUpdate();
    } catch {
      // Tried again at the next update, like messages that could not be fetched.
    }
  }
}

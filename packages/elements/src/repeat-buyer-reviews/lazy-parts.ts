import type { ReactiveController } from 'lit';
import { withLateFile, type LatePlace } from '../core/late-file.ts';
import type { StylesController } from '../core/styles-controller.ts';
import type { ActionMessages } from './action-messages/action-messages.ts';
import type { DrawnParts } from './drawing-parts.ts';
import type { LazyPlaces } from './lazy-places.ts';
import { linkStart } from '../core/link-start.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import type { PictureViewer } from './picture-viewer.ts';
import type { ReviewsHost } from './reviews-settings.ts';

/** A part of the tag that is loaded when something needs it. It puts what it has into its place. */
export interface LazyPart {
  readonly begin: (parts: LazyParts) => void;
}

const loadCompact = () => import('./compact-view.ts');
const loadLate = () => import('./late-parts.ts');

/** What few readers need: the compact form, large pictures, and what a button does. Loaded when wanted, with its styles. */
export class LazyParts implements LazyPlaces, LatePlace, ReactiveController {
  readonly host: ReviewsHost;
  readonly styles: StylesController;
  readonly drawn: DrawnParts;
  late = '';
  readonly #asked = new Set<() => Promise<LazyPart>>();
  /** The compact form, once it is here. */
  compact: Awaited<ReturnType<typeof loadCompact>> | undefined;
  viewer: PictureViewer | undefined;
  /** What is said once a reader opens something; it may be in the language before. */
  words: ActionMessages | undefined;
  disclosure: LazyPlaces['disclosure'];
  linked: LazyPlaces['linked'];

  constructor(host: ReviewsHost, styles: StylesController, drawn: DrawnParts) {
    this.host = host;
    this.styles = styles;
    this.drawn = drawn;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this);
  }

  hostUpdate(): void {
    if (this.host.variant === 'compact') this.#want(loadCompact);
    if (this.host.token || this.host.getToken || location.hash.startsWith(linkStart)) this.#want(loadLate);
  }

  /** The page's address changed. */
  handleEvent(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this);
    this.viewer?.dialog.close();
  }

  /** Does what a button says that few readers press. */
  act(messages: ReviewsMessages, button: HTMLButtonElement): Promise<void> {
    return withLateFile(this, button, messages, async () => (await loadLate()).act(this, button, messages));
  }

  #want(load: () => Promise<LazyPart>): void {
    if (this.#asked.has(load)) return;
    this.#asked.add(load);
    load()
      .then(({ begin }) => begin(this))
      // Tried again at the next update, like messages that could not be fetched.
      .catch(() => void this.#asked.delete(load));
  }
}

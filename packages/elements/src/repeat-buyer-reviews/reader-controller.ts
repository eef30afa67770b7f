import type { ReactiveController } from 'lit';
import { FilterEvent } from '../events.ts';
import { orderOf } from './filter.ts';
import type { LazyParts } from './lazy-parts.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { filterAfter, toggle } from './reader-actions.ts';
import type { ReviewsHost } from './reviews-settings.ts';

/** What the reader's wishes are carried out with. */
export interface ReaderParts {
  readonly messages: () => ReviewsMessages | undefined;
  readonly lazy: LazyParts;
  /** Asks for the next page. */
  readonly more: () => void;
  /** Shows what has arrived. */
  readonly showArrived?: () => void;
}

/**
 * Does what a reader asks for. One listener serves the whole tag, however many reviews it shows: controls are told apart
 * by their names.
 */
export class ReaderController implements ReactiveController {
  /** Everything was opened: in the sheet of the compact form, or in the place of a line. */
  opened = false;
  /** The first of the reviews that came last. */
  arrived: HTMLElement | undefined;
  readonly #host: ReviewsHost;
  readonly #parts: ReaderParts;
  #wantsMore = false;
  #sheet: HTMLDialogElement | null = null;

  constructor(host: ReviewsHost, parts: ReaderParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.opened = false;
  }

  /** Who asked for more goes on reading at its first review. */
  hostUpdated(): void {
    const sheet = this.#host.renderRoot.querySelector<HTMLDialogElement>('.sheet');
    if (sheet !== this.#sheet) sheet?.showModal();
    this.#sheet = sheet;
    const { arrived } = this;
    if (!this.#wantsMore || !arrived) return;
    this.#wantsMore = false;
    arrived.tabIndex = -1;
    arrived.focus();
    // WebKit leaves out of sight what `content-visibility` has not drawn yet, and it does not know that before a frame.
    requestAnimationFrame(() => arrived.scrollIntoView({ block: 'nearest' }));
  }

  readonly click = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest('button');
    const messages = this.#parts.messages();
    if (!button || !messages || toggle(button, messages)) return;
    const filter = filterAfter(this.#host.filter, button);
    if (filter !== undefined) this.#choose(this.#host.sort, filter);
    else if (button.name === 'open') this.open();
    else if (button.name === 'arrived') {
      this.#wantsMore = true;
      if (this.#host.state === 'empty') this.open();
      this.#parts.showArrived?.();
    } else if (button.name === 'next') {
      this.#wantsMore = true;
      this.#parts.more();
    } else if (button.name) void this.#parts.lazy.act(messages, button);
  };

  readonly change = ({ target }: Event): void => {
    const { sort, filter } = this.#host;
    const chosen = target as HTMLInputElement | HTMLSelectElement;
    this.#choose(chosen.name === 'sort' ? chosen.value : sort, filterAfter(filter, chosen) ?? filter);
  };

  /** For the sheet's event: it may have been opened again before that comes. */
  readonly closed = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDialogElement).open) return;
    this.opened = false;
    this.#host.requestUpdate();
  };

  /** Shows everything: in the sheet of the compact form, or in the place of a line. */
  open(): void {
    this.opened = true;
    if (this.#sheet) this.#sheet.showModal();
    else this.#host.requestUpdate();
  }

  /** Properties only: the attributes are the page's, which may compare them with its own markup. */
  #choose(sort: string, filter: string): void {
    Object.assign(this.#host, { sort: orderOf(sort), filter });
    this.#host.dispatchEvent(new FilterEvent(orderOf(sort), filter));
  }
}

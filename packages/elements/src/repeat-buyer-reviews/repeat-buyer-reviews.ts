import { summaryOf } from '@huitou/client/summary-of.js';
import type { Remote } from '@huitou/client/remote.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { html, type TemplateResult } from 'lit/html.js';
import { ClockController } from '../shared/clock-controller.ts';
import type { State } from '../shared/events.ts';
import { hasOwnWords } from '../shared/own-words.ts';
import { QueryController } from '../shared/query-controller.ts';
import { stateOf } from '../shared/state-of.ts';
import { StringsController } from '../shared/strings.ts';
import { TemplateWidget } from '../shared/template-widget.ts';
import { homeOf } from './address-of.ts';
import { cardView } from './card-view.ts';
import { choose, isFilterName, orderOf, queryOf } from './filter.ts';
import { FilterEvent } from './filter-event.ts';
import { toggleText } from './long-texts.ts';
import { LateParts } from './late-parts.ts';
import { PagesController } from './pages-controller.ts';
import { reviewsStyles } from './repeat-buyer-reviews.styles.ts';
import { reviewStyles } from './review.styles.ts';
import { ReviewList } from './review-list.ts';
import { skeleton } from './skeleton.ts';
import { tables } from './strings/tables.ts';
import type { ReviewWords } from './strings/words.ts';
import { summaryStyles } from './summary.styles.ts';

/**
 * Shows what a merchant's repeat buyers say: at a glance, and every word of it.
 *
 * @element repeat-buyer-reviews
 * @attr merchant - The merchant's id, as the platform reported it.
 * @attr [sort=newest] - `newest`, `helpful` or `critical`: the order. Follows the reader's choice.
 * @attr filter - What the list is narrowed to, as the API's query string: `has=reply&minOrders=5`. Follows the reader's choice.
 * @attr api - The API's address; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin.
 * @attr lang - The language, `zh-CN`, `en` or `ar`; else the nearest ancestor's.
 * @attr [theme=auto] - `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` says.
 * @attr variant - `compact`, `card` or `full`: the latest at a glance with a button that opens all, one column, or summary and list side by side. Else the room at hand decides between the last two, from 860 px on.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr state - Read only: `idle`, `loading`, `ready`, `empty`, `stale`, `failed` or `offline`.
 * @slot - The page's own words, shown until the reviews arrive.
 * @slot empty - Shown while no repeat buyer has written.
 * @csspart card - The surface.
 * @csspart glance - The latest reviews in the compact form.
 * @csspart title - The heading.
 * @csspart how - Who can write, and how that is known.
 * @csspart sorts - The choice of order.
 * @csspart summary - All reviews at a glance.
 * @csspart again - The share that would buy again.
 * @csspart distribution - The bars.
 * @csspart topics - The topics.
 * @csspart facts - Replies, and what is folded.
 * @csspart filters - What the list can be narrowed by.
 * @csspart left-out - What a filter leaves out.
 * @csspart review - One review.
 * @csspart stars - Its stars, as leaves.
 * @csspart media - Its pictures.
 * @csspart reply - The host's answer to it.
 * @csspart more - The button for the next page.
 * @csspart note - What happened instead of an answer.
 * @csspart viewer - The dialog with a picture.
 * @cssprop [--huitou-radius=16px] - Corners of the card.
 * @cssprop [--huitou-shadow] - Shadow of the card.
 * @cssprop [--huitou-font] - Typeface.
 * @cssprop [--huitou-ink] - Text; likewise every colour of the tokens.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its merchant for the first time: figures, or that there are too few of them. Once for each merchant.
 * @fires {FilterEvent} huitou-filter - The reader chose another order or part of the reviews.
 */
export class RepeatBuyerReviews extends TemplateWidget {
  static override readonly styles = [...TemplateWidget.styles, reviewsStyles, summaryStyles, reviewStyles];
  static override readonly attributes = [...TemplateWidget.attributes, 'sort', 'filter'];

  declare sort: string;
  declare filter: string;

  readonly #words = new StringsController(this, tables);
  readonly #summary = new QueryController<ReviewSummary>(
    this,
    () => this.merchant,
    () => summaryOf(this.address, this.merchant),
  );
  readonly #pages = new PagesController(this, () => queryOf(this.sort, this.filter));
  readonly #list = new ReviewList();
  /** The reader asked for more, and goes on reading at its first review. */
  #reading = false;
  #arrived: Element | undefined;
  readonly #late = new LateParts(this);

  constructor() {
    super();
    this.addController(new ClockController(this));
  }

  /** The list, which waits for the summary above it: neither may push the other away when it comes. */
  get #remote(): Remote<unknown> {
    const { first } = this.#pages;
    const summary = this.#summary.current;
    return 'value' in first && summary.is === 'loading' ? summary : first;
  }

  get #bare(): boolean {
    const { is } = this.#remote;
    return is === 'idle' || (is === 'loading' && (!this.#pages.pages.length || this.#summary.current.is === 'loading'));
  }

  /** The list is filled by hand; the template around it is drawn after that. */
  protected override update(): void {
    const words = this.#words.current;
    this.#arrived = words && this.#list.show(words, homeOf(this.address), this.#pages.pages, this.clientWidth);
    super.update();
  }

  protected override render(): TemplateResult {
    const words = this.#words.current;
    const remote = this.#remote;
    const own = (!words || this.#bare) && hasOwnWords(this);
    this.enter(!words && remote.is !== 'idle' ? 'loading' : stateOf(remote, () => this.#judged()));
    return html`<div
        class="base"
        lang=${words?.lang ?? ''}
        dir=${words?.dir ?? 'auto'}
        ?hidden=${own}
        @click=${this.#click}
        @change=${this.#change}
      >
        ${words ? this.#face(words) : html`<section class="card">${skeleton()}</section>`} ${this.#late.viewer?.dialog}
      </div>
      <slot ?hidden=${!own}></slot>`;
  }

  #face(words: ReviewWords): TemplateResult {
    const card = {
      words,
      home: homeOf(this.address),
      sort: orderOf(this.sort),
      filter: this.filter,
      summary: this.#summary.current,
      pages: this.#pages,
      list: this.#list.root,
      bare: this.#bare,
      retry: this.#retry,
    };
    const { compact } = this.#late;
    return html`${compact?.glance(card)}
      <section class="card" part="card" .popover=${'auto'} aria-busy=${this.state === 'loading' ? 'true' : 'false'}>
        ${compact?.close(words)} ${cardView(card)}
      </section>`;
  }

  #judged(): State {
    const [page] = this.#pages.pages;
    return !page || page.matching || this.filter ? 'ready' : 'empty';
  }

  protected override updated(): void {
    super.updated();
    if (!this.#reading || !(this.#arrived instanceof HTMLElement)) return;
    this.#reading = false;
    this.#arrived.focus();
  }

  readonly #retry = (): void => {
    this.#pages.retry();
    this.#summary.retry();
  };

  readonly #click = (event: Event): void => {
    const button = event.target instanceof Element && event.target.closest('button');
    const words = this.#words.current;
    if (!button || !words) return;
    const { name, value } = button;
    if (name === 'long') toggleText(button, words.long);
    else if (name === 'medium') void this.#late.view(words, button);
    else if (name === 'filter') this.#choose(this.sort, '');
    else if (isFilterName(name)) this.#choose(this.sort, choose(this.filter, name, value));
    else if (name === 'next') {
      this.#reading = true;
      this.#pages.more();
    }
  };

  readonly #change = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (isFilterName(name)) this.#choose(this.sort, choose(this.filter, name, value));
    else this.#choose(value, this.filter);
  };

  #choose(sort: string, filter: string): void {
    this.sort = sort;
    this.filter = filter;
    this.dispatchEvent(new FilterEvent(orderOf(this.sort), filter));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'repeat-buyer-reviews': RepeatBuyerReviews;
  }
}

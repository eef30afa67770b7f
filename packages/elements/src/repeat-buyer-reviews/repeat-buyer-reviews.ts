import { isMerchantId } from '@huitou/client/merchant-id.js';
import type { ReviewSort } from '@huitou/contract/review.js';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { draw } from '../core/drawing.ts';
import { FormController } from '../core/form-controller.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { ReadingSettings } from '../core/reading-settings.ts';
import type { GetToken, Labels, Loading, Reserved, Theme } from '../core/settings.ts';
import { StateController } from '../core/state-controller.ts';
import { keepUsedKeys } from '../core/used-keys.ts';
import { version } from '../core/version.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { styles } from './all.styles.ts';
import { queryOf } from './filter.ts';
import type { Kind } from './kind.ts';
import { layoutOf, type Form, type Variant } from './layout.ts';
import { catalog } from './messages/catalog.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { reserve } from './reserve.ts';
import { ReviewsSource } from './reviews-source.ts';
import { reviewsSettings } from './reviews-settings.ts';
import { ReviewsDrawing } from './reviews-drawing.ts';
import { failureText } from './reviews-view.ts';

/**
 * Shows what a merchant's repeat buyers say: at a glance, and every word of it.
 *
 * @element repeat-buyer-reviews
 * @attr merchant - The merchant's id, as the platform reported it.
 * @attr [sort=newest] - `newest`, `helpful` or `critical`: the order. The property follows the reader's choice, the attribute stays as the page wrote it.
 * @attr filter - What the list is narrowed to, as the API's query string: `has=reply&minOrders=5`. The property follows the reader's choice.
 * @attr token - The purchase token that the page's own backend made for this visitor, who may then vote and report. Better by the property `getToken`.
 * @attr api - The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses.
 * @attr lang - The language, `zh-CN`, `en`, `ar` or one that the page registers; else the nearest ancestor's.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in.
 * @attr variant - `compact`, `card` or `full`: the latest at a glance with a button that opens all, one column, or summary and list side by side. Else the room at hand decides between the last two.
 * @attr [kind=shop] - `host` or `shop`: what the page is about, for the text that names it.
 * @attr {number} [heading-level=3] - Level of the title as a heading, 1 to 6.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr reserve - `keep` or `none`: keeps all room reserved for the reviews, or reserves none. Else what is not needed is given back once nothing is seen to move.
 * @attr {boolean} live - Keeps what is shown up to date while it is in view. New reviews wait for the reader above the list.
 * @attr {boolean} reflect-state - Mirrors the state into the attribute `state`.
 * @attr {boolean} debug - Explains in the console what keeps the reviews away.
 * @prop {GetToken} getToken - Gets a token when one is needed, and again when it has ended; resolves to an empty text where the visitor has none.
 * @prop {Labels} labels - The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`.
 * @slot - The page's own content, shown until the reviews arrive.
 * @slot empty - Shown while no repeat buyer has written.
 * @slot title - In place of the title.
 * @slot actions - Beside the title.
 * @slot footer - Below the list.
 * @csspart base - The root node.
 * @csspart card - The surface.
 * @csspart title - The heading.
 * @csspart how - Who can write, and how that is known.
 * @csspart disclosure - The same in rows, once a reader opens that.
 * @csspart sorts - The choice of order.
 * @csspart summary - All reviews at a glance.
 * @csspart again - The share that would buy again.
 * @csspart distribution - The bars.
 * @csspart topics - The topics.
 * @csspart facts - Replies, and what is folded.
 * @csspart filters - What the list can be narrowed by.
 * @csspart left-out - What a filter leaves out.
 * @csspart linked - The review that the page's address leads to by `#huitou-review-ID`, where it is not in the list; or that it is not there.
 * @csspart review - One review.
 * @csspart author - Its author.
 * @csspart avatar - An initial on a leaf that is the author's with this merchant.
 * @csspart bought - How often the author had bought.
 * @csspart meta - Its date and what was bought.
 * @csspart stars - Its stars, as leaves.
 * @csspart marks - What it is marked with.
 * @csspart fold - When it was folded, by whom and by which rule.
 * @csspart objection - Where its author objects to that.
 * @csspart log - Where every fold is on record.
 * @csspart text - Its text.
 * @csspart before - What it said before its author edited it, once a reader opens that.
 * @csspart appendix - What its author added later.
 * @csspart media - Its pictures.
 * @csspart picture - One of them.
 * @csspart reply - The answer to it.
 * @csspart actions - What a reader can do with it, and how many found it helpful.
 * @csspart report - Where the reader of a token says what is wrong with it.
 * @csspart arrived - The button that shows new reviews.
 * @csspart more - The button for the next page.
 * @csspart message - A state in words.
 * @csspart retry - Asks again after a failure.
 * @csspart viewer - The dialog with a picture.
 * @csspart caption - The words below the picture.
 * @csspart glance - The latest reviews in the compact form.
 * @csspart compact-review - One of them.
 * @csspart compact-author - Its author.
 * @csspart compact-text - Its text.
 * @csspart compact-reply - The answer to it.
 * @csspart compact-all - The button that opens all reviews.
 * @csspart sheet - The dialog with all reviews.
 * @cssprop [--huitou-card-radius=16px] - Corners of the card.
 * @cssprop [--huitou-avatar-radius=50%] - Round corners of avatars.
 * @cssprop [--huitou-density=1] - Multiplies paddings and gaps.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its merchant for the first time: reviews, or that there are none. Once for each merchant.
 * @fires {FilterEvent} huitou-filter - The reader chose another order or part of the reviews.
 */
export class RepeatBuyerReviews extends LitElement {
  static readonly version = version;
  static override readonly properties = reviewsSettings;
  static override readonly styles = styles;

  declare merchant: string;
  declare token: string;
  declare getToken: GetToken | undefined;
  declare api: string;
  declare theme: Theme | '';
  declare variant: Variant | '';
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare kind: Kind | '';
  declare sort: ReviewSort;
  declare filter: string;
  declare headingLevel: number;
  declare labels: Labels | undefined;
  declare live: boolean;
  declare debug: boolean;
  declare reflectState: boolean;

  readonly #settings = new ReadingSettings(this);
  readonly #visibility = new VisibilityController(this);
  readonly #messages = new MessagesController<ReviewsMessages>(this, catalog, 'reviews');
  readonly #form = new FormController<Form>(this, reserve);
  readonly #source = new ReviewsSource(
    this,
    () => (this.#visibility.visible && isMerchantId(this.merchant) ? [this.#settings.api, this.merchant] : undefined),
    () => queryOf(this.sort, this.filter),
    () => this.#settings.live,
  );
  readonly #state = new StateController(this, () => this.#source.stated(this.filter, this.#messages.current));
  readonly #drawing: ReviewsDrawing;

  constructor() {
    super();
    this.merchant = this.token = this.api = this.theme = this.variant = this.loading = this.reserve = this.kind = '';
    this.sort = 'newest';
    this.filter = '';
    this.headingLevel = 3;
    this.live = false;
    this.#drawing = new ReviewsDrawing(this, {
      api: () => this.#settings.api,
      messages: () => this.#messages.current,
      form: this.#form,
      source: this.#source,
      settled: () => this.#settled(),
    });
  }

  /** What the tag shows now; also its custom state and, with `reflect-state`, its attribute `state`. */
  get state(): State {
    return this.#state.state;
  }

  /** Why, as a stable word; empty where there is nothing to explain. */
  get code(): string {
    return this.#state.code;
  }

  protected override createRenderRoot(): ShadowRoot {
    return keepUsedKeys(openRenderRoot(this));
  }

  #settled(): 'waiting' | 'small' | 'whole' {
    if (this.#source.bare || !this.#messages.current) return 'waiting';
    return this.#source.failed || this.state === 'empty' ? 'small' : 'whole';
  }

  protected override update(changed: PropertyValues): void {
    const subject = [this.merchant, this.#messages.current];
    draw(this, subject, () => super.update(changed), this.#state.drawingFailed);
  }

  protected override render(): TemplateResult {
    const messages = this.#messages.current;
    const { form = 'card', width } = this.#form;
    return html`<div
      class=${`base room ${layoutOf(form, width)} ${this.#settings.scheme} ${this.state}`}
      part="base"
      lang=${messages?.lang ?? ''}
      dir=${messages?.dir ?? 'auto'}
      @click=${this.#drawing.reader.click}
      @change=${this.#drawing.reader.change}
    >
      ${this.#drawing.compose()}
      <p
        class="unseen"
        role="status"
        .textContent=${this.#drawing.lazy.late || (messages ? failureText(this, messages, this.#source) : '')}
      ></p>
      ${this.#drawing.lazy.viewer?.dialog}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'repeat-buyer-reviews': RepeatBuyerReviews;
  }
}

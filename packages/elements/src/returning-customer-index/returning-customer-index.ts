import { indexQuery } from '@huitou/client/queries/index.js';
import { isMerchantId } from '@huitou/client/merchant-id.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announcement } from '../core/announcer.ts';
import { draw } from '../core/drawing.ts';
import { hasFallback } from '../core/fallback.ts';
import { FormController } from '../core/form-controller.ts';
import { LiveController } from '../core/live-controller.ts';
import { QueryController } from '../core/query-controller.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { RoomController } from '../core/room-controller.ts';
import { ReadingSettings } from '../core/reading-settings.ts';
import {
  settings,
  switchSetting,
  textSetting,
  type Labels,
  type Loading,
  type Reserved,
  type Theme,
} from '../core/settings.ts';
import { StateController } from '../core/state-controller.ts';
import { StylesController } from '../core/styles-controller.ts';
import { keepUsedKeys } from '../core/used-keys.ts';
import { version } from '../core/version.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { Details } from './details.ts';
import { isCollecting, roomOf, stateOf } from './index-state.ts';
import { indexView } from './index-view.ts';
import { catalog } from './messages/catalog.ts';
import type { IndexMessages } from './messages/index-messages.ts';
import { layoutOf, reserve, type Form } from './reserve.ts';
import { indexStyles } from './returning-customer-index.styles.ts';
import type { Kind } from './tag.ts';

/**
 * Shows how a merchant's returning customers rate it among its peers: the sentence, the number with its interval, the
 * clover, and what is needed to doubt them.
 *
 * @element returning-customer-index
 * @attr merchant - The merchant's id, as the platform reported it.
 * @attr api - The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses.
 * @attr lang - The language, `zh-CN`, `en`, `ar` or one that the page registers; else the nearest ancestor's.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in.
 * @attr variant - `compact`, `card` or `full`: a line, a card, or a card as wide as a page. Else by the room at hand: a line under 17.5 em of the reader's text size, the full card from 56 em on.
 * @attr [kind=shop] - `host` or `shop`: what the page is about, for the text that names it.
 * @attr {number} [heading-level=3] - Level of the title as a heading, 1 to 6. The line has none.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr {boolean} live - Keeps what is shown up to date while it is in view.
 * @attr reserve - `keep` or `none`: keeps all room reserved for the figures, or reserves none. Else what a short message does not need is given back once nothing is seen to move.
 * @attr {boolean} reflect-state - Mirrors the state into the attribute `state`.
 * @attr {boolean} debug - Explains in the console what keeps the figures away.
 * @prop {Labels} labels - The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`.
 * @slot - The page's own words, shown until the figures arrive.
 * @slot title - In place of the title of the card.
 * @slot footer - More in the last line of the card.
 * @slot actions - Before the link that opens the method, in the card.
 * @slot empty - In place of the title of the message that the merchant has too few buyers to judge.
 * @csspart base - The root node.
 * @csspart card - The surface of the card.
 * @csspart clover - The drawing in the card, and the sign of a state.
 * @csspart title - The title.
 * @csspart verdict - The sentence.
 * @csspart sample - How many buyers came back.
 * @csspart score - The number.
 * @csspart out-of - What it is out of.
 * @csspart interval - The line from 0 to 100 with the interval on it.
 * @csspart dimensions - The list of dimensions.
 * @csspart dimension - One of them, with its evidence.
 * @csspart dimension-button - Its row.
 * @csspart dimension-name - Its name.
 * @csspart bar - Its bar.
 * @csspart trend - Its change since the month before.
 * @csspart level - Its level.
 * @csspart evidence - What its score is made of.
 * @csspart measure - One measure in it.
 * @csspart basis - What it rests on.
 * @csspart footer - The last line.
 * @csspart source - Peers, day, method and issuer in it.
 * @csspart how - The button that opens the method.
 * @csspart compact-card - The surface of the line, which is a button that opens the method.
 * @csspart compact-clover - Its sign.
 * @csspart compact-verdict - Its sentence.
 * @csspart compact-sample - How many buyers came back.
 * @csspart compact-score - Its number, with the interval below it.
 * @csspart status - The surface of a state without figures.
 * @csspart message - What the state means.
 * @csspart progress - How far it is to a score.
 * @csspart retry - Asks again after a failure.
 * @csspart method - The dialog with the method.
 * @csspart disclosure - How the figures are known, in rows.
 * @cssprop [--huitou-card-radius=16px] - Corners of the card.
 * @cssprop [--huitou-chip-radius=999px] - Corners of the levels.
 * @cssprop [--huitou-shadow] - Shadow of the card.
 * @cssprop [--huitou-font] - Typeface.
 * @cssprop [--huitou-font-size=0.9375em] - Text size; 1em is the reader's own.
 * @cssprop [--huitou-density=1] - Factor of paddings and gaps.
 * @cssprop [--huitou-motion=1] - Factor of durations.
 * @cssprop [--huitou-light-ink] - Text on light paper; likewise every colour of the tokens, for `light`, `dark` and `overlay`.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its merchant for the first time: figures, or that there are too few buyers for them. Once for each merchant.
 */
export class ReturningCustomerIndex extends LitElement {
  static readonly version = version;
  static override readonly properties = {
    ...settings,
    variant: textSetting,
    kind: textSetting,
    live: switchSetting,
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override readonly styles = indexStyles;

  declare merchant: string;
  declare api: string;
  declare theme: Theme | '';
  declare variant: Form | '';
  declare kind: Kind | '';
  declare headingLevel: number;
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare labels: Labels | undefined;
  declare live: boolean;
  declare debug: boolean;
  declare reflectState: boolean;

  readonly #styles = new StylesController(this);
  readonly #settings = new ReadingSettings(this);
  readonly #visibility = new VisibilityController(this);
  readonly #messages = new MessagesController<IndexMessages>(this, catalog, 'index');
  readonly #form = new FormController<Form>(this, reserve);
  readonly #index = new QueryController(
    this,
    () => (this.#visibility.visible && isMerchantId(this.merchant) ? `${this.#settings.api} ${this.merchant}` : ''),
    () => indexQuery(this.#settings.api, this.merchant),
  );
  readonly #state = new StateController(this, () =>
    stateOf(this.#index.current, !!this.#messages.current, this.#details?.needed),
  );
  #details: Details | undefined;

  constructor() {
    super();
    this.merchant = this.api = this.theme = this.variant = this.kind = this.loading = this.reserve = '';
    this.headingLevel = 3;
    this.live = false;
    void new LiveController(this, () =>
      this.#settings.live && this.#visibility.visible && isMerchantId(this.merchant)
        ? [this.#settings.api, this.merchant]
        : undefined,
    );
    new RoomController(this, this.#form, () => roomOf(this.state));
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

  get #snapshot(): IndexSnapshot | undefined {
    const remote = this.#index.current;
    return 'value' in remote ? remote.value : undefined;
  }

  protected override update(changed: PropertyValues): void {
    const subject = [this.merchant, this.#messages.current];
    draw(this, subject, () => super.update(changed), this.#state.drawingFailed);
  }

  protected override render(): TemplateResult {
    const messages = this.#messages.current;
    const layout = layoutOf(this.#form.form, this.#form.width);
    const { state } = this;
    const own = state === 'idle' || (state === 'loading' && hasFallback(this));
    const room = this.variant === 'compact' ? '' : 'room';
    const names = `base ${room} ${layout} ${this.#settings.scheme} ${own ? 'own' : state}`;
    return html`<div class=${names} part="base" lang=${messages?.lang ?? ''} dir=${messages?.dir ?? 'auto'}>
      ${own ? html`<slot></slot>` : messages && layout ? this.#view(messages, layout) : nothing}
      <p class="unseen" role="status" .textContent=${this.#details?.late || this.#announcement(messages)}></p>
    </div>`;
  }

  protected override updated(): void {
    this.#details?.method?.draw(this.#messages.current);
    const snapshot = this.#snapshot;
    if (snapshot && snapshot.level !== 'unsettled' && isCollecting(snapshot)) void this.#open().loadNeeded();
  }

  #view(messages: IndexMessages, layout: string): TemplateResult {
    return indexView({
      messages,
      layout,
      remote: this.#index.current,
      host: this.kind === 'host',
      headingLevel: this.headingLevel || 3,
      api: this.#settings.api,
      details: () => this.#open(),
      explain: this.#explain,
      retry: this.#index.retry,
    });
  }

  /** For screen readers, once a page. */
  #announcement(messages: IndexMessages | undefined): string {
    const { state } = this;
    if (!messages || (state !== 'failed' && state !== 'offline')) return '';
    return announcement(this, `${state} ${this.#settings.api}`, messages[state].join('. '));
  }

  /** Rendered with the tag as `this`. */
  #explain({ currentTarget }: Event): void {
    const messages = this.#messages.current;
    if (messages) void this.#open().openMethod(currentTarget as HTMLElement, messages);
  }

  #open(): Details {
    return (this.#details ??= new Details({
      host: this,
      settings: this.#settings,
      styles: this.#styles,
      snapshot: () => this.#snapshot,
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'returning-customer-index': ReturningCustomerIndex;
  }
}

import { isMerchantId } from '@huitou/client/merchant-id.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announcement } from '../core/announcer.ts';
import { draw } from '../core/drawing.ts';
import { hasFallback } from '../core/fallback.ts';
import { FormController } from '../core/form-controller.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { RoomController } from '../core/room-controller.ts';
import { settings, textSetting, type Labels, type Loading, type Reserved, type Theme } from '../core/settings.ts';
import { ReadingSettings } from '../core/reading-settings.ts';
import { StateController } from '../core/state-controller.ts';
import { StylesController } from '../core/styles-controller.ts';
import { keepUsedKeys } from '../core/used-keys.ts';
import { version } from '../core/version.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { base } from '../styles/base.styles.ts';
import { surface } from '../styles/surface.styles.ts';
import { themes } from '../styles/themes.styles.ts';
import { catalog } from './messages/catalog.ts';
import type { TickerMessages } from './messages/ticker-messages.ts';
import { reserve, type Form } from './reserve.ts';
import type { TickerBody } from './ticker-body.ts';

/**
 * Shows what repeat buyers say while a live room is on air: one voice at a time, new ones first, with the host's answer.
 *
 * @element live-review-ticker
 * @attr merchant - The merchant's id, as the platform reported it.
 * @attr room - In place of the merchant: the id of a live room. Then it also says who speaks in the room, whether that is a program, which session is on, and who sells.
 * @attr api - The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses.
 * @attr lang - The language, `zh-CN`, `en`, `ar` or one that the page registers; else the nearest ancestor's.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in.
 * @attr [variant=card] - `card` or `broadcast`: what a viewer can use, or large words for a page that is filmed, with nothing to press.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr reserve - `keep` or `none`: keeps all room reserved for the ticker, or reserves none. Else what is not needed is given back once nothing is seen to move.
 * @attr {boolean} reflect-state - Mirrors the state into the attribute `state`.
 * @attr {boolean} debug - Explains in the console what keeps the reviews away.
 * @prop {Labels} labels - The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`.
 * @slot - The page's own content, shown until the reviews arrive.
 * @csspart base - The root node.
 * @csspart card - The surface.
 * @csspart author - Who speaks.
 * @csspart bought - How often that one had bought.
 * @csspart words - The words and the answer; longer ones can be scrolled.
 * @csspart text - The words.
 * @csspart reply - The answer to them.
 * @csspart controls - The buttons and the position.
 * @csspart fresh - The button that goes to new reviews, where they do not come by themselves.
 * @csspart previous - The button to the voice before.
 * @csspart pause - The button that stops the turns.
 * @csspart play - The button that lets them go on.
 * @csspart next - The button to the voice after.
 * @csspart position - Which one is shown, of how many.
 * @csspart line - Below: the room, or who can write.
 * @csspart how - Opens how reviews are checked; not where it is filmed.
 * @csspart disclosure-dialog - What it opens.
 * @csspart disclosure - The rows in it.
 * @csspart on-air - That the room is on air.
 * @csspart host - Who speaks in the room.
 * @csspart session - Which session is on in it, or when it began.
 * @csspart seller - Who sells in it.
 * @csspart message - A state in words.
 * @csspart retry - Asks again after a failure.
 * @cssprop [--huitou-card-radius=16px] - Corners of the card.
 * @cssprop [--huitou-density=1] - Multiplies paddings and gaps.
 * @cssprop [--huitou-motion=1] - Factor of durations.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its merchant for the first time: reviews, or that there are none. Once for each merchant.
 */
export class LiveReviewTicker extends LitElement {
  static readonly version = version;
  static override readonly properties = { ...settings, variant: textSetting, room: textSetting };
  static override readonly styles = [themes, base, surface];

  declare merchant: string;
  declare room: string;
  declare api: string;
  declare theme: Theme | '';
  declare variant: Form | '';
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare labels: Labels | undefined;
  declare debug: boolean;
  declare reflectState: boolean;

  readonly #styles = new StylesController(this);
  readonly #settings = new ReadingSettings(this);
  readonly #visibility = new VisibilityController(this);
  readonly #messages = new MessagesController<TickerMessages>(this, catalog, 'ticker');
  readonly #form = new FormController<Form>(this, reserve);
  readonly #state = new StateController(
    this,
    () => this.#body?.stated(this.#messages.current) ?? [this.#asks ? 'loading' : 'idle'],
  );
  #body: TickerBody | undefined;
  #loads = false;

  constructor() {
    super();
    this.merchant = this.room = this.api = this.theme = this.variant = this.loading = this.reserve = '';
    void new RoomController(this, this.#form, () =>
      /idle|loading/.test(this.state) ? 'waiting' : /ready|stale/.test(this.state) ? 'whole' : 'small',
    );
  }

  /** What the tag shows now; also its custom state and, with `reflect-state`, its attribute `state`. */
  get state(): State {
    return this.#state.state;
  }

  /** Why, as a stable word; empty where there is nothing to explain. */
  get code(): string {
    return this.#state.code;
  }

  get #asks(): boolean {
    return this.#visibility.visible && (isMerchantId(this.merchant) || isMerchantId(this.room));
  }

  protected override createRenderRoot(): ShadowRoot {
    return keepUsedKeys(openRenderRoot(this));
  }

  protected override update(changed: PropertyValues): void {
    if (this.#asks && !this.#body && !this.#loads) void this.#load();
    const subject = [this.#body?.source.merchant, this.#messages.current];
    draw(this, subject, () => super.update(changed), this.#state.drawingFailed);
  }

  protected override render(): TemplateResult {
    const messages = this.#messages.current;
    const { form, width = 0 } = this.#form;
    const { state } = this;
    const body = this.#body;
    const own = state === 'idle' || (state === 'loading' && hasFallback(this));
    return html`<div
      class=${`base room form-${form ?? ''} ${width < 30 ? '' : 'wide'} ${this.#settings.scheme} ${state}`}
      part="base"
      lang=${messages?.lang ?? ''}
      dir=${messages?.dir ?? 'auto'}
      @click=${body?.click}
      @keydown=${body?.keydown}
      @pointerenter=${body?.attend}
      @pointerleave=${body?.attend}
      @focusin=${body?.focus}
      @focusout=${body?.focus}
    >
      ${own ? html`<slot></slot>` : messages && form && body ? body.view(messages, form) : nothing}
      <p class="unseen" role="status" .textContent=${messages && body ? this.#heard(messages, body) : ''}></p>
    </div>`;
  }

  #heard(messages: TickerMessages, body: TickerBody): string {
    const { state } = this;
    if (this.variant === 'broadcast') return '';
    if (state !== 'failed' && state !== 'offline') return body.news(messages);
    return announcement(this, `${state} ${this.#settings.api}`, messages[state].join('. '));
  }

  async #load(): Promise<void> {
    this.#loads = true;
    try {
      const { TickerBody } = await import('./ticker-body.ts');
      this.#body ??= new TickerBody(this, this.#styles, () => this.#settings.api);
      this.requestUpdate();
    } catch {
      // Tried again at the next update, like messages that could not be fetched.
    }
    this.#loads = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-review-ticker': LiveReviewTicker;
  }
}

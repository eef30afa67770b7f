import { isMerchantId } from '@huitou/client/merchant-id.js';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { cloverStyles } from '../clover/clover.styles.ts';
import { draw } from '../core/drawing.ts';
import { FormController } from '../core/form-controller.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { RoomController } from '../core/room-controller.ts';
import type { GetToken, Labels, Loading, Reserved, Theme } from '../core/settings.ts';
import { SettingsController } from '../core/settings-controller.ts';
import { StateController, type Stated } from '../core/state-controller.ts';
import { StylesController } from '../core/styles-controller.ts';
import { keepUsedKeys } from '../core/used-keys.ts';
import { version } from '../core/version.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { base } from '../styles/base.styles.ts';
import { status } from '../styles/status.styles.ts';
import { surface } from '../styles/surface.styles.ts';
import { themes } from '../styles/themes.styles.ts';
import { FormMember } from './form-member.ts';
import { formSettings, type Body } from './form-settings.ts';
import { LoadedBody } from './loaded-body.ts';
import { reserve, type Form, type Variant } from './reserve.ts';

/**
 * Lets a returning customer say what they think, in two taps or in full, and loses nothing of it: what was written
 * outlives a reload and is sent when it can be.
 *
 * @element repeat-buyer-review-form
 * @attr merchant - The merchant's id, as the platform reported it.
 * @attr token - The purchase token that the page's own backend made for this visitor. Better by the property `getToken`.
 * @attr api - The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin.
 * @attr lang - The language, `zh-CN`, `en`, `ar` or one that the page registers; else the nearest ancestor's.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in.
 * @attr [variant=card] - `card` or `sheet`: a card in the page, or a sheet that rises from the lower edge of a video.
 * @attr name - Its name in a `<form>`, which then gets what would be sent as JSON, or the review's id and state once it is sent.
 * @attr {boolean} disabled - Nothing can be changed or sent.
 * @attr {boolean} required - A form around it is valid only once something is said.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr reserve - `keep` or `none`: keeps all room reserved for the form, or reserves none. Else what a short message does not need is given back once nothing is seen to move.
 * @attr {boolean} reflect-state - Mirrors the state into the attribute `state`.
 * @attr {boolean} debug - Explains in the console what a developer can change.
 * @prop {GetToken} getToken - Gets a token when one is needed, and again when it has ended; resolves to an empty text where the visitor has none.
 * @prop {Labels} labels - The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`.
 * @slot - The page's own content, shown until the form is there.
 * @csspart base - The root node.
 * @csspart card - The surface.
 * @csspart how - Opens how reviews are checked.
 * @csspart disclosure-dialog - What it opens.
 * @csspart disclosure - The rows in it.
 * @csspart love - The five levels.
 * @csspart leaves - The four leaves: the drawing, and the button that opens them one by one.
 * @csspart clover - The drawing.
 * @csspart leaf - The choice for one leaf.
 * @csspart topics - The quick topics, with the button for pictures.
 * @csspart goods - The choice of what was bought.
 * @csspart again - Whether they would buy again.
 * @csspart text - The sentence.
 * @csspart pictures - The pictures.
 * @csspart picture - One of them.
 * @csspart send - The button that sends.
 * @csspart note - What becomes of what was written; why it was refused.
 * @csspart status - The surface of a state without a form.
 * @csspart message - What a state means.
 * @csspart actions - What can be done with a review that was sent.
 * @csspart log - Leads to what the public log says of it.
 * @csspart append - The button that adds to it.
 * @csspart edit - The button that edits it, once.
 * @csspart appeal - The button that appeals, where a person has to look at it.
 * @csspart afterwards - Where what is added or said for it is written.
 * @csspart appendix - What was added to it, or said for it.
 * @cssprop [--huitou-card-radius=16px] - Corners of the card.
 * @cssprop [--huitou-control-radius=999px] - Corners of the buttons.
 * @cssprop [--huitou-density=1] - Multiplies paddings and gaps.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its merchant for the first time. Once for each merchant.
 * @fires {ReviewEvent} huitou-review - The review was taken in, or its author erased it, edited it, added to it or appealed.
 */
export class RepeatBuyerReviewForm extends LitElement {
  static readonly version = version;
  static readonly formAssociated = true;
  static override readonly properties = formSettings;
  static override readonly styles = [themes, base, surface, status, cloverStyles];

  declare merchant: string;
  declare token: string;
  declare getToken: GetToken | undefined;
  declare api: string;
  declare theme: Theme | '';
  declare variant: Variant | '';
  declare name: string;
  declare disabled: boolean;
  declare required: boolean;
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare labels: Labels | undefined;
  declare debug: boolean;
  declare reflectState: boolean;

  readonly #styles = new StylesController(this);
  readonly #settings = new SettingsController(this);
  readonly #visibility = new VisibilityController(this);
  readonly #form = new FormController<Form>(this, reserve);
  readonly #body = new LoadedBody(this, this.#settings, this.#styles, () => this.#visibility.visible);
  readonly #member: FormMember;
  readonly #state: StateController;

  constructor() {
    super();
    this.disabled = this.required = false;
    this.merchant = this.token = this.api = this.theme = this.variant = this.loading = this.reserve = this.name = '';
    this.#member = new FormMember(this, () => this.#loaded);
    this.#state = new StateController(this, () => this.#derive(), this.#member.internals);
    new RoomController(this, this.#form, () => this.#loaded?.settled() ?? 'waiting');
  }

  /** What the tag shows now; also its custom state and, with `reflect-state`, its attribute `state`. */
  get state(): State {
    return this.#state.state;
  }

  /** Why, as a stable word; empty where there is nothing to explain. */
  get code(): string {
    return this.#state.code;
  }

  /** What would be sent, as JSON; empty while nothing is said. Once sent, the review's id and state. */
  get value(): string {
    return this.#loaded?.value ?? '';
  }
  set value(text: string) {
    this.#member.restore(text);
  }

  /** Disabled by its own attribute, or by a fieldset around it. */
  get isDisabled(): boolean {
    return this.disabled || this.#member.disabled;
  }

  /** The form that it stands in, as of any field. */
  get form(): HTMLFormElement | null {
    return this.#member.internals?.form ?? null;
  }
  /** What is missing, as of any field; undefined where the browser knows no fields of others. */
  get validity(): ValidityState | undefined {
    return this.#member.internals?.validity;
  }
  /** What the browser says of it, in the tag's words; empty where nothing is missing. */
  get validationMessage(): string {
    return this.#member.internals?.validationMessage ?? '';
  }
  /** Whether it can be sent, as of any field. Sends `invalid` where it cannot. */
  checkValidity(): boolean {
    return this.#member.internals?.checkValidity?.() ?? true;
  }
  /** As `checkValidity`, and shows the reader what is missing. */
  reportValidity(): boolean {
    return this.#member.internals?.reportValidity?.() ?? true;
  }

  formResetCallback(): void {
    this.#loaded?.reset();
  }
  formDisabledCallback(disabled: boolean): void {
    this.#member.disabled = disabled;
    this.requestUpdate();
  }
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.#member.restore(state);
  }

  protected override createRenderRoot(): ShadowRoot {
    return keepUsedKeys(openRenderRoot(this));
  }

  get #loaded(): Body | undefined {
    return isMerchantId(this.merchant) ? this.#body.current : undefined;
  }

  #derive(): Stated {
    if (!isMerchantId(this.merchant) || !this.#visibility.visible) return ['idle'];
    return this.#loaded?.stated() ?? (this.#body.failed ? ['failed', 'unreachable'] : ['loading']);
  }

  protected override update(changed: PropertyValues): void {
    const subject = [this.merchant, this.#loaded?.messages];
    draw(this, subject, () => super.update(changed), this.#state.drawingFailed);
  }

  protected override render(): TemplateResult {
    const body = this.#loaded;
    const messages = body?.messages;
    const { form = 'card' } = this.#form;
    return html`<div
      class=${`base room form-${form} ${this.#settings.scheme} ${this.state}`}
      part="base"
      lang=${messages?.lang ?? ''}
      dir=${messages?.dir ?? 'auto'}
    >
      ${messages ? body?.render(form === 'line') : html`<slot></slot>`}
      <p class="unseen" role="status" .textContent=${body?.said ?? ''}></p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'repeat-buyer-review-form': RepeatBuyerReviewForm;
  }
}

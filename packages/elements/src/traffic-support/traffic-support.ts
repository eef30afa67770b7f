import { isMerchantId } from '@huitou/client/merchant-id.js';
import { trafficQuery } from '@huitou/client/queries/traffic.js';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { disclosureOpener } from '../core/disclosure-opener.ts';
import { draw } from '../core/drawing.ts';
import { FormController } from '../core/form-controller.ts';
import { QueryController } from '../core/query-controller.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { RoomController } from '../core/room-controller.ts';
import { settings, textSetting, type Labels, type Loading, type Reserved, type Theme } from '../core/settings.ts';
import { ReadingSettings } from '../core/reading-settings.ts';
import { StateController, type Stated } from '../core/state-controller.ts';
import { failureView } from '../core/status-view.ts';
import { StylesController } from '../core/styles-controller.ts';
import { version } from '../core/version.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { base } from '../styles/base.styles.ts';
import { status } from '../styles/status.styles.ts';
import { surface } from '../styles/surface.styles.ts';
import { themes } from '../styles/themes.styles.ts';
import { catalog } from './messages/catalog.ts';
import type { TrafficMessages } from './messages/traffic-messages.ts';
import { oneLineFrom, reserve, type Form } from './reserve.ts';
import { trafficStyles } from './traffic-support.styles.ts';
import { trafficView } from './traffic-view.ts';

/**
 * Shows a merchant what it gets of recommended traffic, from which pools and why, and what the next step would bring.
 *
 * @element traffic-support
 * @attr merchant - The merchant's id, as the platform reported it.
 * @attr api - The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses.
 * @attr lang - The language, `zh-CN`, `en`, `ar` or one that the page registers; else the nearest ancestor's.
 * @attr {'card'} variant - `card`: forces a form. Else the room at hand decides.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr reserve - `keep` or `none`: keeps all room reserved for the tag, or reserves none.
 * @attr {boolean} reflect-state - Mirrors the state into the attribute `state`.
 * @attr {boolean} debug - Explains in the console what a developer can change.
 * @prop {Labels} labels - The page's own words in place of ours, by the name of the message.
 * @slot - The page's own content, shown until the figures arrive.
 * @csspart base - The root node.
 * @csspart card - The surface.
 * @csspart title - What this is, and of whom.
 * @csspart share - The share of all recommended visitors.
 * @csspart bar - The same as a bar, by pool.
 * @csspart pools - The pools with their reasons.
 * @csspart pool - One of them.
 * @csspart steps - What comes next.
 * @csspart step - One step.
 * @csspart how - Opens how that is known.
 * @csspart disclosure-dialog - What it opens.
 * @csspart disclosure - The rows in it.
 * @csspart message - A state in words.
 * @csspart retry - Asks again after a failure.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its merchant for the first time.
 */
export class TrafficSupport extends LitElement {
  static readonly version = version;
  static override readonly properties = { ...settings, variant: textSetting };
  static override readonly styles = [themes, base, surface, status, trafficStyles];

  declare merchant: string;
  declare api: string;
  declare theme: Theme | '';
  declare variant: Form | '';
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare labels: Labels | undefined;
  declare debug: boolean;
  declare reflectState: boolean;

  readonly #settings = new ReadingSettings(this);
  readonly #open = disclosureOpener(this, new StylesController(this));
  readonly #visibility = new VisibilityController(this);
  readonly #messages = new MessagesController<TrafficMessages>(this, catalog, 'traffic');
  readonly #form = new FormController<Form>(this, reserve);
  readonly #traffic = new QueryController(
    this,
    () => (this.#visibility.visible && isMerchantId(this.merchant) ? `${this.#settings.api} ${this.merchant}` : ''),
    () => trafficQuery(this.#settings.api, this.merchant),
  );
  readonly #state = new StateController(this, () => this.#derive());

  constructor() {
    super();
    this.merchant = this.api = this.theme = this.variant = this.loading = this.reserve = '';
    new RoomController(this, this.#form, () =>
      /idle|loading/.test(this.state)
        ? 'waiting'
        : this.state === 'ready' || this.state === 'stale'
          ? 'whole'
          : 'small',
    );
  }

  /** What the tag shows now; also its custom state. */
  get state(): State {
    return this.#state.state;
  }

  protected override createRenderRoot(): ShadowRoot {
    return openRenderRoot(this);
  }

  #derive(): Stated {
    const remote = this.#traffic.current;
    if (remote.status === 'failed')
      return [remote.error.kind === 'offline' ? 'offline' : 'failed', remote.error.code, remote.error.message];
    return [this.#messages.current ? remote.status : 'idle'];
  }

  protected override update(changed: PropertyValues): void {
    const subject = [this.merchant, this.#messages.current];
    draw(this, subject, () => super.update(changed), this.#state.drawingFailed);
  }

  protected override render(): TemplateResult {
    const messages = this.#messages.current;
    return html`<div
      class=${`base room ${(this.#form.width ?? 0) < oneLineFrom ? 'as-narrow' : ''} ${this.#settings.scheme} ${this.state}`}
      part="base"
      lang=${messages?.lang ?? ''}
      dir=${messages?.dir ?? 'auto'}
    >
      ${this.#view()}
    </div>`;
  }

  #view(): TemplateResult {
    const messages = this.#messages.current;
    const remote = this.#traffic.current;
    if (!messages || !this.#form.form) return html`<slot></slot>`;
    if (remote.status === 'failed') return failureView(messages, remote.error, this.#traffic.retry);
    if (!('value' in remote)) return html`<slot></slot>`;
    return trafficView(messages, remote.value, this.#settings.api, this.#open);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'traffic-support': TrafficSupport;
  }
}

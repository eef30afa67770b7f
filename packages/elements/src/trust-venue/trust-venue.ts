import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { cloverLayersStyles } from '../clover/clover-layers.styles.ts';
import { draw } from '../core/drawing.ts';
import { FormController } from '../core/form-controller.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { RoomController } from '../core/room-controller.ts';
import { settings, textSetting, type Labels, type Loading, type Reserved, type Theme } from '../core/settings.ts';
import { ReadingSettings } from '../core/reading-settings.ts';
import { StateController, type Stated } from '../core/state-controller.ts';
import { StylesController } from '../core/styles-controller.ts';
import { keepUsedKeys } from '../core/used-keys.ts';
import { version } from '../core/version.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { controlsStyles } from '../repeat-buyer-reviews/controls.styles.ts';
import { base } from '../styles/base.styles.ts';
import { status } from '../styles/status.styles.ts';
import { surface } from '../styles/surface.styles.ts';
import { themes } from '../styles/themes.styles.ts';
import { catalog } from './messages/catalog.ts';
import type { VenueMessages } from './messages/venue-messages.ts';
import { columnsAt, reserve, slimUnder, type Form } from './reserve.ts';
import { venueStyles } from './trust-venue.styles.ts';
import { VenueSource } from './venue-source.ts';
import { VenueDrawing } from './venue-drawing.ts';

/**
 * Recommends hosts and goods by how returning customers see them: sections, search, and for each host one repeat buyer's words.
 *
 * @element trust-venue
 * @attr venue - The venue's id, as the platform reported it.
 * @attr {'card'} [variant=card] - `card`, the only form: it has as many columns as there is room for.
 * @attr link - Where a host leads to, with `{merchant}` and `{room}` in place of the ids; without it a press only fires `huitou-enter`.
 * @attr {number} [heading-level=2] - Level of the title as a heading, 1 to 6.
 * @attr api - The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses.
 * @attr lang - The language, `zh-CN`, `en`, `ar` or one that the page registers; else the nearest ancestor's.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr reserve - `keep` or `none`: keeps all room reserved for the venue, or reserves none.
 * @attr {boolean} reflect-state - Mirrors the state into the attribute `state`.
 * @attr {boolean} debug - Explains in the console what keeps the hosts away.
 * @prop {Labels} labels - The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`.
 * @slot - The page's own content, shown until the hosts arrive.
 * @slot title - In place of the title.
 * @slot footer - Below the list.
 * @csspart base - The root node.
 * @csspart card - The surface.
 * @csspart title - The heading.
 * @csspart period - When a campaign is on.
 * @csspart controls - Search, sections, industries, ticket.
 * @csspart search - The field to search in.
 * @csspart sections - The choice of a section.
 * @csspart filters - Industries and the ticket.
 * @csspart ticket - The button that leaves hosts without the ticket out.
 * @csspart hosts - The first page of hosts.
 * @csspart host - One host.
 * @csspart place - Its place, or why it has none; a press opens how that came about.
 * @csspart why - How that came about.
 * @csspart name - Its name.
 * @csspart on-air - That its room is on air.
 * @csspart ai - That a program speaks there.
 * @csspart no-ticket - That it does not hold the ticket.
 * @csspart verdict - How it stands among its peers.
 * @csspart sample - How many of its buyers came back.
 * @csspart clover - Its four dimensions as leaves.
 * @csspart quote - One repeat buyer's words.
 * @csspart goods - What of it is bought again.
 * @csspart enter - The way into its room or shop.
 * @csspart shelf - What regulars order again.
 * @csspart product - One product of it.
 * @csspart order - The button that opens by what the list is ordered, and what it opens.
 * @csspart disclosure - How that is known, in rows.
 * @csspart record - The button that opens what the order was worth so far.
 * @csspart record-panel - What it was worth: a sentence for each reader, and tables.
 * @csspart record-table - One table of it.
 * @csspart message - A state in words.
 * @csspart retry - Asks again after a failure.
 * @cssprop [--huitou-card-radius=16px] - Corners of the card.
 * @cssprop [--huitou-density=1] - Multiplies paddings and gaps.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its venue for the first time; `merchant` is the venue's id.
 * @fires {EnterEvent} huitou-enter - A reader wants to enter a host's room or shop. Cancelable where that is a link.
 */
export class TrustVenue extends LitElement {
  static readonly version = version;
  static override readonly properties = {
    ...settings,
    variant: textSetting,
    venue: textSetting,
    link: textSetting,
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override readonly styles = [themes, base, surface, status, cloverLayersStyles, controlsStyles, venueStyles];

  declare merchant: string;
  declare variant: Form | '';
  declare venue: string;
  declare link: string;
  declare headingLevel: number;
  declare api: string;
  declare theme: Theme | '';
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare labels: Labels | undefined;
  declare debug: boolean;
  declare reflectState: boolean;

  readonly #settings = new ReadingSettings(this);
  readonly #visibility = new VisibilityController(this);
  readonly #messages = new MessagesController<VenueMessages>(this, catalog, 'venue');
  readonly #form = new FormController<Form>(this, reserve);
  readonly #source = new VenueSource(this, () =>
    this.#visibility.visible && this.venue ? [this.#settings.api, this.venue] : undefined,
  );
  readonly #state = new StateController(this, () => this.#derive());
  readonly #drawing = new VenueDrawing(this, this.#source, () => this.#settings.api, new StylesController(this));

  constructor() {
    super();
    this.merchant = this.venue = this.variant = this.link = this.api = this.theme = this.loading = this.reserve = '';
    this.headingLevel = 2;
    void new RoomController(this, this.#form, () =>
      /idle|loading/.test(this.state) ? 'waiting' : this.#source.shown ? 'whole' : 'small',
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

  protected override createRenderRoot(): ShadowRoot {
    return keepUsedKeys(openRenderRoot(this));
  }

  #derive(): Stated {
    const { venue, list, shown, failed } = this.#source;
    if (failed) return [failed.kind === 'offline' ? 'offline' : 'failed', failed.code, failed.message, this.venue];
    if (venue.status === 'idle' || !this.#messages.current) return ['idle'];
    if (!('value' in venue) || !shown) return ['loading'];
    const old = [venue, list].find(({ status: one }) => one === 'stale' || one === 'failed');
    if (old && 'error' in old) return ['stale', old.error.code, old.error.message, this.venue];
    const empty = 'hosts' in shown ? shown.hosts.length === 0 : shown.goods.length === 0;
    return [empty ? 'empty' : 'ready', '', '', this.venue];
  }

  protected override update(changed: PropertyValues): void {
    const subject = [this.venue, this.#messages.current];
    draw(this, subject, () => super.update(changed), this.#state.drawingFailed);
  }

  protected override render(): TemplateResult {
    const messages = this.#messages.current;
    const { width = 0 } = this.#form;
    return html`<div
      class=${`base room ${width < slimUnder ? 'slim' : `columns-${columnsAt(width)}`} ${this.#settings.scheme} ${this.state}`}
      part="base"
      lang=${messages?.lang ?? ''}
      dir=${messages?.dir ?? 'auto'}
      @click=${this.#drawing.click}
    >
      ${messages && this.#form.form ? this.#drawing.view(messages, this.state) : html`<slot></slot>`}
      <p class="unseen" role="status" .textContent=${messages ? this.#drawing.heard(messages, this.state) : ''}></p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-venue': TrustVenue;
  }
}

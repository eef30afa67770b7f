import { isMerchantId } from '@huitou/client/merchant-id.js';
import { unknownMerchant } from '@huitou/client/request-error.js';
import { anchors } from '@huitou/proof/anchors.js';
import { tolerance } from '@huitou/proof/verify.js';
import { themeCss } from '@huitou/tokens/theme-css.js';
import { everywhere } from '@huitou/tokens/colours.js';
import { ReactiveElement, unsafeCSS, type PropertyValues } from '@lit/reactive-element';
import { QueryController } from '../core/query-controller.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { settings, textSetting, type Labels, type Loading, type Reserved, type Theme } from '../core/settings.ts';
import { ReadingSettings } from '../core/reading-settings.ts';
import { StateController, type Stated } from '../core/state-controller.ts';
import { StylesController } from '../core/styles-controller.ts';
import { version } from '../core/version.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { base } from '../styles/base.styles.ts';
import { roomStyles } from '../styles/room-styles.ts';
import { drawBadge, inRoom, type BadgeForm } from './badge-nodes.ts';
import { troubleView, verifiedView, type BadgeView } from './badge-view.ts';
import { issuerLink } from './issuer-link.ts';
import type { BadgeMessages, BadgeTrouble } from './messages/badge-messages.ts';
import { catalog } from './messages/catalog.ts';
import { reserve } from './reserve.ts';
import { badgeStyles } from './trust-badge.styles.ts';
import { verdictQuery } from './verdict-query.ts';

/**
 * Shows what an issuer states about a merchant for this very site, after checking the issuer's signature in the
 * visitor's own browser; where that cannot be done or fails, says so and shows no figure.
 *
 * @element trust-badge
 * @attr merchant - The merchant's id, as the platform reported it.
 * @attr api - The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin; none where a child `<script type="application/json">` has the answers by their addresses.
 * @attr lang - The language, `zh-CN`, `en`, `ar` or one that the page registers; else the nearest ancestor's.
 * @attr [variant=seal] - `seal`, `strip` or `mark`: a ticket with everything that is stated, a chip with the score, or the clover alone.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr reserve - `keep` or `none`: keeps all room reserved for the seal, or reserves none. Else what is not needed is given back once nothing is seen to move.
 * @attr {boolean} reflect-state - Mirrors the state into the attribute `state`.
 * @attr {boolean} debug - Explains in the console what keeps the badge from being verified.
 * @prop {Labels} labels - The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`.
 * @slot - A plain link to the issuer's proof page: all there is without scripts. Shown until the tag is ready.
 * @csspart base - The root node.
 * @csspart card - The surface of the seal.
 * @csspart stub - The end of the ticket with the sign.
 * @csspart clover - The sign; its leaves are the signed scores.
 * @csspart title - The merchant's name as it was signed, or the state in a word or two.
 * @csspart chip - What the merchant has been granted.
 * @csspart stated - What is stated.
 * @csspart score - The score in it.
 * @csspart checks - What was checked.
 * @csspart check - One check.
 * @csspart message - What the state means.
 * @csspart link - The link to the issuer's proof page.
 * @csspart retry - Asks again after a failure.
 * @csspart strip-link - The strip, which is one link.
 * @csspart mark-link - The mark, which is one link.
 * @cssprop [--huitou-card-radius=16px] - Corners of the seal.
 * @cssprop [--huitou-shadow] - Shadow of the seal.
 * @cssprop [--huitou-mark-size=1.5em] - Side of the mark's clover.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its first verdict on its merchant. Once for each merchant.
 */
export class TrustBadge extends ReactiveElement {
  static readonly version = version;
  static override readonly properties = { ...settings, variant: textSetting };
  static override readonly styles = [
    unsafeCSS(themeCss(everywhere) + roomStyles('.kept > .space', reserve.heights['seal'] ?? [])),
    base,
    badgeStyles,
  ];

  declare merchant: string;
  declare api: string;
  declare theme: Theme | '';
  declare variant: BadgeForm | '';
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare labels: Labels | undefined;
  declare debug: boolean;
  declare reflectState: boolean;

  readonly #settings = new ReadingSettings(this);
  readonly #visibility = new VisibilityController(this);
  readonly #messages = new MessagesController<BadgeMessages>(this, catalog, 'badge');
  readonly #verdict = new QueryController(
    this,
    () => (this.#visibility.visible && isMerchantId(this.merchant) ? `${this.#settings.api} ${this.merchant}` : ''),
    () => verdictQuery(this.#settings.api, this.merchant),
  );
  readonly #state = new StateController(this, () => this.#derive());
  #base: HTMLElement | undefined;
  #released = false;
  #fitting = false;
  #drawn: readonly unknown[] = [];

  constructor() {
    super();
    new StylesController(this);
    this.merchant = this.api = this.theme = this.variant = this.loading = this.reserve = '';
  }

  /** What the badge shows now; also its custom state and, with `reflect-state`, its attribute `state`. */
  get state(): State {
    return this.#state.state;
  }

  /** Why, as a stable word; empty where there is nothing to explain. */
  get code(): string {
    return this.#state.code;
  }

  protected override createRenderRoot(): ShadowRoot {
    return openRenderRoot(this);
  }

  #derive(): Stated {
    const remote = this.#verdict.current;
    if (!this.#messages.current || remote.status === 'idle') return ['idle'];
    if ('value' in remote) {
      const { state, code } = remote.value;
      if (remote.value.state === 'wrong-site') return [state, code, remote.value.sites.join(' ')];
      if (remote.value.state !== 'verified') return [state, code];
      const over = remote.value.claims.exp + tolerance < Date.now() / 1000;
      return over ? ['expired', 'expired'] : ['verified'];
    }
    if (remote.status === 'loading') return ['checking'];
    const { kind, code, problem, message } = remote.error;
    if (problem?.type === unknownMerchant) return ['none', 'unknown-merchant', message];
    return [kind === 'offline' ? 'offline' : 'failed', code, message];
  }

  /** In the place of a seal whose room has been given back stands a strip, until the room can be taken unseen. */
  get #form(): BadgeForm {
    const { variant } = this;
    if (variant === 'strip' || variant === 'mark') return variant;
    return this.#released && this.state === 'verified' ? 'strip' : 'seal';
  }

  /** Gives back the room of a seal that a message does not need, or takes it again: where no reader sees it happen. */
  async #fitRoom(): Promise<void> {
    const { state, variant, reserve } = this;
    const whole = state === 'verified';
    if (this.#fitting || variant === 'strip' || variant === 'mark' || reserve || !this.#base) return;
    if (whole !== this.#released || state === 'idle' || state === 'checking') return;
    this.#fitting = true;
    const { whenUnseen } = await import('../core/ends-unseen.ts');
    whenUnseen(this.#base, () => {
      this.#fitting = false;
      this.#released = this.state !== 'verified';
      this.requestUpdate();
    });
  }

  #view(messages: BadgeMessages): BadgeView {
    const remote = this.#verdict.current;
    const value = 'value' in remote ? remote.value : undefined;
    if (this.state === 'verified' && value?.state === 'verified' && 'at' in remote)
      return verifiedView(messages, value.claims, remote.at);
    const sites = value?.state === 'wrong-site' ? value.sites : [];
    return troubleView(messages, this.state as BadgeTrouble, sites);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    try {
      this.#draw();
      void this.#fitRoom();
    } catch (error) {
      this.#state.drawingFailed(error);
      this.#base?.replaceChildren(document.createElement('slot'));
    }
  }

  #draw(): void {
    const base = (this.#base ??= this.#openBase());
    const messages = this.#messages.current;
    const form = this.#form;
    const kept = this.#released || this.reserve === 'none' ? '' : 'kept';
    const named = `base ${form === 'seal' ? `room ${kept}` : form} ${this.#settings.scheme} ${this.state}`;
    if (base.className !== named) base.className = named;
    const view = messages && this.state !== 'idle' ? this.#view(messages) : undefined;
    const { merchant } = this;
    const api = this.#settings.api;
    // Most updates change nothing that shows; what does is drawn anew, and nodes that appear have not moved.
    const drawn = [view?.full, view?.line, form, messages, merchant, api];
    if (drawn.every((value, i) => value === this.#drawn[i])) return;
    this.#drawn = drawn;
    if (!view || !messages) return base.replaceChildren(inRoom(document.createElement('slot'), form));
    base.lang = messages.lang;
    base.dir = messages.dir;
    const remote = this.#verdict.current;
    const signed = 'value' in remote && remote.value.state === 'verified' ? remote.value.claims.iss : undefined;
    const links = issuerLink(signed ?? anchors[0]?.issuer ?? api, merchant, messages.lang);
    const retry = this.state === 'failed' ? this.#verdict.retry : undefined;
    base.replaceChildren(drawBadge(view, form, { ...links, messages, retry }));
  }

  #openBase(): HTMLElement {
    const base = document.createElement('div');
    base.setAttribute('part', 'base');
    base.append(inRoom(document.createElement('slot'), this.#form));
    this.renderRoot.append(base);
    return base;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}

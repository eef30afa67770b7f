import { isMerchantId } from '@huitou/client/merchant-id.js';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { draw } from '../core/drawing.ts';
import { FormController } from '../core/form-controller.ts';
import { LateBody } from '../core/late-body.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { RoomController } from '../core/room-controller.ts';
import type { GetToken, Labels, Loading, Reserved, Theme } from '../core/settings.ts';
import { SettingsController } from '../core/settings-controller.ts';
import { staffSettings } from '../core/staff-host.ts';
import { StateController } from '../core/state-controller.ts';
import { StylesController } from '../core/styles-controller.ts';
import { keepUsedKeys } from '../core/used-keys.ts';
import { version } from '../core/version.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { base } from '../styles/base.styles.ts';
import type { InboxBody } from './inbox-body.ts';
import type { InboxHost } from './inbox-settings.ts';
import { reserve, type Form } from './reserve.ts';

/**
 * Lets a merchant's staff answer what repeat buyers wrote, the costliest loss first, each with the time that is left.
 *
 * @element review-inbox
 * @attr merchant - The merchant's id, as the platform reported it; the token has to be for the same one.
 * @attr token - A merchant token, an hour old at most. Without `getToken` the inbox closes when it ends.
 * @attr api - The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin.
 * @attr lang - The language, `zh-CN`, `en`, `ar` or one that the page registers; else the nearest ancestor's.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in.
 * @attr variant - `split` or `stack`: list and review beside each other, or one after the other. Else the room at hand decides.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr reserve - `keep` or `none`: keeps all room reserved for the inbox, or reserves none. Else what is not needed is given back once nothing is seen to move.
 * @attr {boolean} reflect-state - Mirrors the state into the attribute `state`.
 * @attr {boolean} debug - Explains in the console what keeps the inbox closed.
 * @prop {GetToken} getToken - Fetches a merchant token from the page's own server: `() => Promise<string>`. Called when one is needed, and again when it has ended.
 * @prop {Labels} labels - The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`.
 * @slot - The page's own content, shown until the inbox is there.
 * @csspart base - The root node.
 * @csspart card - The surface.
 * @csspart list - The pane with the list.
 * @csspart views - The choice of what is shown.
 * @csspart tools - What the list is narrowed by, and marks for chosen reviews.
 * @csspart refresh - Asks for what is new.
 * @csspart arrived - Shows reviews that have come in.
 * @csspart row - One review in the list.
 * @csspart avatar - An initial on a leaf that is the author's with this merchant.
 * @csspart visits - How often the author has bought.
 * @csspart clock - How long an answer is in time, or what became of it.
 * @csspart draft - That an answer was begun.
 * @csspart more - The button for the next page.
 * @csspart pane - The pane with the open review.
 * @csspart back - Leads back to the list.
 * @csspart review - The open review.
 * @csspart stars - Its stars, as leaves.
 * @csspart clover - The leaves.
 * @csspart again - That its author bought again since.
 * @csspart text - Its text.
 * @csspart media - Its pictures.
 * @csspart picture - One of them.
 * @csspart marks - What it speaks of.
 * @csspart time - How long an answer counts as one in time.
 * @csspart answer - The answer as it is being written.
 * @csspart suggestions - Beginnings for common cases.
 * @csspart text-field - Its text.
 * @csspart remedy - What is promised.
 * @csspart note - What exactly.
 * @csspart note-line - Whether the draft is kept, and what to look at before it goes out.
 * @csspart send - Sends it.
 * @csspart reply - An answer that was sent.
 * @csspart promise - What was promised with it.
 * @csspart countdown - When it goes out.
 * @csspart undo - Takes it back.
 * @csspart send-now - Sends it at once.
 * @csspart edit - Changes it.
 * @csspart desk - With a token of the role `platform`: what waits for a person or is folded.
 * @csspart case - One review there.
 * @csspart rule - Why a rule speaks against it.
 * @csspart evidence - What the rule saw.
 * @csspart appeal - What its author says.
 * @csspart choices - What can be decided, or the decision while it can be taken back.
 * @csspart release - Publishes it.
 * @csspart refuse - The choice of a reason, which refuses it.
 * @csspart unfold - Unfolds it.
 * @csspart viewer - The dialog with a picture.
 * @csspart caption - The words below the picture.
 * @csspart dialog - Explains the order, or lists the keys.
 * @csspart status - A state in place of the inbox.
 * @csspart message - A state in words.
 * @csspart retry - Asks again after a failure.
 * @cssprop [--huitou-card-radius=16px] - Corners of the card.
 * @cssprop [--huitou-avatar-radius=50%] - Round corners of avatars.
 * @cssprop [--huitou-density=1] - Multiplies paddings and gaps.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its merchant's inbox for the first time. Once for each merchant.
 * @fires {ReplyEvent} huitou-reply - An answer was taken in by the API.
 */
export class ReviewInbox extends LitElement implements InboxHost {
  static readonly version = version;
  static override readonly properties = staffSettings;
  static override readonly styles = [base];

  declare merchant: string;
  declare token: string;
  declare getToken: GetToken | undefined;
  declare api: string;
  declare theme: Theme | '';
  declare variant: Form | '';
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare labels: Labels | undefined;
  declare debug: boolean;
  declare reflectState: boolean;

  readonly #styles = new StylesController(this);
  readonly #settings = new SettingsController(this);
  readonly #visibility = new VisibilityController(this);
  readonly #form = new FormController<Form>(this, reserve);
  readonly #body = new LateBody<InboxBody>(
    this,
    () => this.#visibility.visible && isMerchantId(this.merchant),
    async () => {
      const { InboxBody } = await import('./inbox-body.ts');
      return new InboxBody(this, { api: () => this.#settings.api, form: this.#form, styles: this.#styles });
    },
  );
  readonly #state = new StateController(this, () => this.#body.stated);

  constructor() {
    super();
    this.merchant = this.token = this.api = this.theme = this.variant = this.loading = this.reserve = '';
    void new RoomController(this, this.#form, () =>
      /^(idle|loading)$/.test(this.state) ? 'waiting' : /^(ready|empty|stale)$/.test(this.state) ? 'whole' : 'small',
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

  /**
   * Asks for what is new, as the tag does when it hears of a review, and every minute while it is seen; for a page that knows more. What
   * would move the list waits behind a button. Resolves when the answer is there.
   */
  async refresh(): Promise<void> {
    await this.#body.current?.source.refresh(true);
  }

  protected override createRenderRoot(): ShadowRoot {
    return keepUsedKeys(openRenderRoot(this));
  }

  protected override update(changed: PropertyValues): void {
    const subject = [this.merchant, this.#body.current?.messages];
    draw(this, subject, () => super.update(changed), this.#state.drawingFailed);
  }

  protected override render(): TemplateResult {
    const messages = this.#body.current?.messages;
    return html`<div
      class=${`base room ${this.#settings.scheme}`}
      part="base"
      lang=${messages?.lang ?? ''}
      dir=${messages?.dir ?? 'auto'}
    >
      ${this.#body.current?.view(this.state) ?? html`<slot></slot>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-inbox': ReviewInbox;
  }
}

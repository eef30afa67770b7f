import { isMerchantId } from '@huitou/client/merchant-id.js';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { draw } from '../core/drawing.ts';
import { FormController } from '../core/form-controller.ts';
import { LateBody } from '../core/late-body.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { RoomController } from '../core/room-controller.ts';
import { textSetting, type GetToken, type Labels, type Loading, type Reserved, type Theme } from '../core/settings.ts';
import { SettingsController } from '../core/settings-controller.ts';
import { staffSettings, type StaffHost } from '../core/staff-host.ts';
import { StateController } from '../core/state-controller.ts';
import { StylesController } from '../core/styles-controller.ts';
import { keepUsedKeys } from '../core/used-keys.ts';
import { version } from '../core/version.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { base } from '../styles/base.styles.ts';
import type { InsightsBody } from './insights-body.ts';
import { reserve, type Form } from './reserve.ts';

/**
 * Shows a merchant where it stands, what pulled it, what would lift it, and what its regulars name.
 *
 * @element merchant-insights
 * @attr merchant - The merchant's id, as the platform reported it; the token has to be for the same one.
 * @attr token - A merchant token, an hour old at most. Without `getToken` nothing newer is shown when it ends.
 * @attr api - The API's address, http or https; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin.
 * @attr lang - The language, `zh-CN`, `en`, `ar` or one that the page registers; else the nearest ancestor's.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours; else as `<trust-provider>` sets, else the `color-scheme` that the tag stands in.
 * @attr variant - `page` or `part`: `part` reserves the room of a message alone, for a tag with few `sections`.
 * @attr sections - What to show, by words with spaces between: `head`, `radar`, `advice`, `what-if`, `topics`, `history`, `signals`, `export`. Else all of it.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr reserve - `keep` or `none`: keeps all room reserved for the tag, or reserves none. Else what is not needed is given back once nothing is seen to move.
 * @attr {boolean} reflect-state - Mirrors the state into the attribute `state`.
 * @attr {boolean} debug - Explains in the console what keeps the figures away.
 * @prop {GetToken} getToken - Fetches a merchant token from the page's own server: `() => Promise<string>`. Called when one is needed, and again when it has ended.
 * @prop {Labels} labels - The page's own words in place of ours, by the name of the message; also as a child `<script type="application/json">`.
 * @slot - The page's own content, shown until the figures are there.
 * @csspart base - The root node.
 * @csspart card - The surface.
 * @csspart section - A section.
 * @csspart heading - The heading of a section.
 * @csspart level - The level in words.
 * @csspart score - The score.
 * @csspart pull - What moved the score, one sentence.
 * @csspart missing - What is missing until the merchant is judged.
 * @csspart radar - The drawing of the dimensions.
 * @csspart figures - The table behind the drawing.
 * @csspart suggestion - One thing to do.
 * @csspart gain - What it would bring.
 * @csspart goal - The goal that was chosen, with the progress since.
 * @csspart choose - Chooses a goal, or drops it.
 * @csspart outcome - What the method would make of the values that were set.
 * @csspart value - A value that can be set.
 * @csspart reset - Sets all values back.
 * @csspart topic - What regulars name more or less often than in the industry.
 * @csspart quote - The words of one of them.
 * @csspart show - Shows the history of a year.
 * @csspart event - Something that happened to the shop.
 * @csspart session - A live session with what was sent in it.
 * @csspart comparison - Two shares side by side.
 * @csspart note - That a comparison is not a cause.
 * @csspart export - Saves the figures as a file.
 * @csspart stale - That newer figures cannot be had.
 * @csspart status - A state in place of the figures.
 * @csspart message - A state in words.
 * @csspart clover - The sign beside a message.
 * @csspart retry - Asks again after a failure.
 * @cssprop [--huitou-card-radius=16px] - Corners of the card.
 * @cssprop [--huitou-density=1] - Multiplies paddings and gaps.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its merchant for the first time.
 */
export class MerchantInsights extends LitElement implements StaffHost {
  static readonly version = version;
  static override readonly properties = { ...staffSettings, sections: textSetting };
  static override readonly styles = [base];

  declare merchant: string;
  declare token: string;
  declare getToken: GetToken | undefined;
  declare api: string;
  declare theme: Theme | '';
  declare variant: Form | '';
  declare sections: string;
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare labels: Labels | undefined;
  declare debug: boolean;
  declare reflectState: boolean;

  readonly #styles = new StylesController(this);
  readonly #settings = new SettingsController(this);
  readonly #visibility = new VisibilityController(this);
  readonly #form = new FormController<Form>(this, reserve);
  readonly #body = new LateBody<InsightsBody>(
    this,
    () => this.#visibility.visible && isMerchantId(this.merchant),
    async () => {
      const { InsightsBody } = await import('./insights-body.ts');
      return new InsightsBody(this, { settings: this.#settings, form: this.#form, styles: this.#styles });
    },
  );
  readonly #state = new StateController(this, () => this.#body.stated);

  constructor() {
    super();
    this.merchant = this.token = this.api = this.theme = this.variant = this.loading = this.reserve = '';
    this.sections = '';
    void new RoomController(this, this.#form, () =>
      /^(idle|loading)$/.test(this.state) ? 'waiting' : /^(ready|stale)$/.test(this.state) ? 'whole' : 'small',
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

  /** Asks for newer figures, as the tag does every quarter of an hour while it is seen. Resolves when the answer is there. */
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
      class=${`base room ${this.#settings.scheme} ${this.state}`}
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
    'merchant-insights': MerchantInsights;
  }
}

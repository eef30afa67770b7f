import { indexOf } from '@huitou/client/index-of.js';
import type { Remote } from '@huitou/client/remote.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, type TemplateResult } from 'lit/html.js';
import { ClockController } from '../shared/clock-controller.ts';
import { cloverStyles } from '../shared/clover.styles.ts';
import type { State } from '../shared/events.ts';
import { note } from '../shared/note-template.ts';
import { hasOwnWords } from '../shared/own-words.ts';
import { QueryController } from '../shared/query-controller.ts';
import { stateOf } from '../shared/state-of.ts';
import { StringsController } from '../shared/strings.ts';
import { TemplateWidget } from '../shared/template-widget.ts';
import { bones, collecting, figures, unanswered } from './face.ts';
import type { MethodPanel } from './method-panel.ts';
import { indexStyles } from './returning-customer-index.styles.ts';
import { tables } from './strings/tables.ts';
import type { IndexWords } from './strings/words.ts';

/**
 * Says how a merchant's returning customers see it among its peers: the sentence, the number, the clover, and everything
 * needed to doubt them.
 *
 * @element returning-customer-index
 * @attr merchant - The merchant's id, as the platform reported it.
 * @attr api - The API's address; else `<trust-provider>`, `<meta name="huitou-api">` or the script's origin.
 * @attr lang - The language, `zh-CN`, `en` or `ar`; else the nearest ancestor's.
 * @attr [theme=auto] - `light`, `dark`, `overlay` or `auto`: colours; `overlay` stands on moving pictures, `auto` follows the reader's system. Else as `<trust-provider>` says.
 * @attr variant - `compact`, `card` or `full`: one line, a card, or a card as wide as a page. Else the room at hand decides: the line under 280 px, the full card from 840 px on.
 * @attr [loading=eager] - `eager` or `lazy`, which asks for nothing until the tag is nearly in view.
 * @attr state - Read only: `idle`, `loading`, `ready`, `collecting`, `stale`, `failed` or `offline`.
 * @slot - The page's own words, shown until the figures arrive.
 * @slot empty - Shown while the merchant has too few buyers to judge.
 * @csspart card - The surface.
 * @csspart clover - The drawing.
 * @csspart verdict - The sentence.
 * @csspart score - The number.
 * @csspart dimension - A row of one dimension.
 * @csspart bar - The bar in it.
 * @csspart note - What happened instead of an answer.
 * @csspart how - The button that opens the method.
 * @csspart method - The dialog with the method.
 * @cssprop [--huitou-radius=16px] - Corners of the card.
 * @cssprop [--huitou-shadow] - Shadow of the card.
 * @cssprop [--huitou-font] - Typeface.
 * @cssprop [--huitou-ink] - Text; likewise every colour of the tokens.
 * @fires {StateEvent} huitou-state - It shows another state.
 * @fires {ReadyEvent} huitou-ready - It shows its merchant for the first time: figures, or that there are too few of them. Once for each merchant.
 */
export class ReturningCustomerIndex extends TemplateWidget {
  static override readonly styles = [...TemplateWidget.styles, cloverStyles, indexStyles];

  readonly #words = new StringsController(this, tables);
  readonly #index = new QueryController(
    this,
    () => this.merchant,
    () => indexOf(this.address, this.merchant),
  );
  #panel: MethodPanel | undefined;
  #panelFailed = false;

  constructor() {
    super();
    this.addController(new ClockController(this));
  }

  protected override render(): TemplateResult {
    const words = this.#words.current;
    const remote = this.#index.current;
    const value = words && 'value' in remote ? remote.value : undefined;
    const own = !value && remote.is !== 'failed' && hasOwnWords(this);
    this.enter(!words && remote.is !== 'idle' ? 'loading' : stateOf(remote, judged));
    // Without words there is nothing to lay out yet, not even a direction.
    return html`<div class="base" lang=${words?.lang ?? ''} dir=${words?.dir ?? 'auto'} ?hidden=${own}>
        ${words ? this.#face(words, remote, value) : html`<p class="room"></p>`}
      </div>
      <div class="room" ?hidden=${!own}><slot></slot></div>
      ${words && value && this.#panel?.render(words, value)}`;
  }

  #face(words: IndexWords, remote: Remote<IndexSnapshot>, value: IndexSnapshot | undefined): TemplateResult {
    if (remote.is === 'loading') return bones(words);
    const trouble = note(words, remote, this.#index.retry);
    if (!value) return unanswered(words, trouble);
    const how = html`<button class="link how" part="how" aria-haspopup="dialog" @click=${this.#explain}>
      ${this.#panelFailed ? words.failed : words.how}
    </button>`;
    return judged(value) === 'ready'
      ? figures(words, value, this.address, trouble, how)
      : collecting(words, value, trouble, how);
  }

  readonly #explain = async (): Promise<void> => {
    try {
      const panel = await import('./method-panel.ts');
      this.#panel ??= new panel.MethodPanel(this);
      this.#panelFailed = false;
    } catch {
      this.#panelFailed = true;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.#panel?.open();
  };
}

const judged = ({ level, score }: IndexSnapshot): State =>
  level === 'collecting' || score === null ? 'collecting' : 'ready';

declare global {
  interface HTMLElementTagNameMap {
    'returning-customer-index': ReturningCustomerIndex;
  }
}

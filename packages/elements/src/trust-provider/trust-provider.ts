import { ContextRequest, providerContext, type Provided } from '../shared/context.ts';
import { css } from '../shared/css.ts';
import { draw, h } from '../shared/draw.ts';
import { Reactive } from '../shared/reactive.ts';
import { version } from '../shared/version.ts';

type Answer = ContextRequest['callback'];

/**
 * Says once for every tag inside it which API to ask and which theme to wear; a tag's own attributes go first. For a
 * language put `lang` on it, as on any other element. Providers nest: what the inner one leaves open the outer one
 * says. It shows nothing of its own.
 *
 * @element trust-provider
 * @attr api - The API's address.
 * @attr theme - `light`, `dark`, `overlay` or `auto`.
 * @slot - The page, or the part of it that shares these settings.
 */
export class TrustProvider extends Reactive {
  static readonly version = version;
  static override readonly attributes = ['api', 'theme'];
  static override readonly styles = [
    css`
      :host {
        display: contents;
      }
    `,
  ];

  declare api: string;
  declare theme: string;

  readonly #subscribers = new Map<Answer, () => void>();
  #outer: Provided | undefined;
  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('context-request', this.#answer);
    this.dispatchEvent(
      new ContextRequest(this, (value, leave) => {
        this.#outer = value;
        this.#leave = leave;
        this.requestUpdate();
      }),
    );
    // Tags that were there first have asked in vain, or asked a provider further out.
    this.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('context-request', this.#answer);
    this.#leave?.();
    this.#leave = this.#outer = undefined;
  }

  protected override update(): void {
    draw(this.renderRoot, [h('slot', {})]);
  }

  protected override updated(): void {
    for (const [callback, leave] of this.#subscribers) callback(this.#said, leave);
  }

  get #said(): Provided {
    return { api: this.api || this.#outer?.api || '', theme: this.theme || this.#outer?.theme || '' };
  }

  readonly #answer = (event: Event): void => {
    const { context, callback, subscribe, contextTarget } = event as Event & Partial<ContextRequest>;
    if (context !== providerContext || !callback || contextTarget === this) return;
    event.stopImmediatePropagation();
    const leave = (): void => void this.#subscribers.delete(callback);
    if (subscribe) this.#subscribers.set(callback, leave);
    callback(this.#said, leave);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-provider': TrustProvider;
  }
}

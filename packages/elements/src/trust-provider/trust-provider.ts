import { ContextProvider } from '@lit/context';
import { providerContext, requestProvider, type Provided } from '../shared/context.ts';
import { css } from '../shared/css.ts';
import { unwatch, watch } from '../shared/page-watch.ts';
import { Reactive } from '../shared/reactive.ts';
import { version } from '../shared/version.ts';

/**
 * Says once for every tag inside it which API to ask and which theme to wear; a tag's own attributes go first. For a
 * language put `lang` on it, as on any other element. Providers nest: what the inner one leaves open the outer one
 * says. It shows nothing of its own.
 *
 * @element trust-provider
 * @attr api - The API's address.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours.
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

  readonly #provider = new ContextProvider(this, { context: providerContext, initialValue: { api: '', theme: '' } });
  #outer: Provided | undefined;
  #leave: (() => void) | undefined;

  override connectedCallback(): void {
    watch(this);
    this.askProvider();
    // From here tags that were there first are asked to ask again.
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatch(this);
    this.#leave?.();
    this.#leave = this.#outer = undefined;
    this.#say();
  }

  /** At once, so that a tag which asks in the same breath is told what is true. */
  override attributeChangedCallback(...change: Parameters<Reactive['attributeChangedCallback']>): void {
    super.attributeChangedCallback(...change);
    this.#say();
  }

  /** Looks for the provider around it; called again when one arrives late. */
  askProvider(): void {
    requestProvider(this, (value, leave) => {
      if (leave !== this.#leave) this.#leave?.();
      this.#leave = leave;
      this.#outer = value;
      this.#say();
    });
  }

  #say(): void {
    const { api, theme } = this.#outer ?? { api: '', theme: '' };
    this.#provider.setValue({ api: this.api || api, theme: this.theme || theme });
  }

  protected override update(): void {
    if (!this.renderRoot.firstChild) this.renderRoot.append(document.createElement('slot'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-provider': TrustProvider;
  }
}

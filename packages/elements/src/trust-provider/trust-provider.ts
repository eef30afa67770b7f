import { ContextProvider } from '@lit/context';
import { css, ReactiveElement } from '@lit/reactive-element';
import { pageApi } from '../core/page-api.ts';
import { unwatchPage, watchPage, type PageWatcher } from '../core/page-watch.ts';
import { providerContext, requestProvider, type Provided } from '../core/provider-context.ts';
import { openRenderRoot } from '../core/render-root.ts';
import { settings, switchSetting, textSetting, type Theme } from '../core/settings.ts';
import { version } from '../core/version.ts';
import { LateCounter } from './late-counter.ts';

/** Nothing on a page that has changed what all objects inherit. */
function openContext(host: ReactiveElement): ContextProvider<typeof providerContext> | undefined {
  try {
    return new ContextProvider(host, { context: providerContext, initialValue: { api: '', theme: '' } });
  } catch {
    return undefined;
  }
}

/**
 * Sets once for every tag inside it which API to ask and which theme to wear; a tag's own attributes go first. For a
 * language put `lang` on it, as on any other element. Providers nest: what the inner one leaves open the outer one
 * sets. It shows nothing itself.
 *
 * @element trust-provider
 * @attr api - The API's address, http or https.
 * @attr theme - `light`, `dark`, `overlay` or `auto`: colours.
 * @attr {boolean} live - Keeps index and reviews inside it up to date while they are in view.
 * @attr {boolean} signals - Counts what its tags do and sends sums to the API when the page is left: visits, whether reviews were opened, and forms that were offered, used and sent. No id, no cookie.
 * @attr room - Of `signals`: the live room they come from.
 * @attr session - Of `signals`: the live session that is on.
 * @slot - The page, or the part of it that shares these settings.
 */
export class TrustProvider extends ReactiveElement {
  static readonly version = version;
  static override readonly properties = {
    api: settings['api'] ?? {},
    theme: settings['theme'] ?? {},
    live: switchSetting,
    signals: switchSetting,
    room: textSetting,
    session: textSetting,
  };
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  declare api: string;
  declare theme: Theme | '';
  declare live: boolean;
  declare signals: boolean;
  declare room: string;
  declare session: string;

  readonly #provider = openContext(this);
  readonly #watcher: PageWatcher = {
    element: this,
    pageChanged: () => {},
    providerArrived: () => this.#askOuter(),
  };
  readonly #counter = new LateCounter(this, () => ({
    api: pageApi(this.ownerDocument, [this.api, this.#outer?.api]),
    room: this.room,
    session: this.session,
  }));
  #outer: Provided | undefined;
  #leave: (() => void) | undefined;

  constructor() {
    super();
    this.api = this.theme = this.room = this.session = '';
    this.live = this.signals = false;
  }

  /** Something was bought from `merchant` in this visit: with `signals` that is sent too. The page knows; no tag does. */
  bought(merchant: string): void {
    if (this.signals) this.#counter.bought(merchant);
  }

  override connectedCallback(): void {
    this.requestUpdate();
    watchPage(this.#watcher);
    this.#askOuter();
    try {
      // From here tags that were there first are asked to ask again.
      super.connectedCallback();
    } catch {
      // Where no event can be sent nothing is provided, and tags go by their own attributes.
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchPage(this.#watcher);
    // A move in the page disconnects and connects at once; only a real departure ends a visit.
    queueMicrotask(() => {
      if (!this.isConnected) this.#counter.stop();
    });
    this.#leave?.();
    this.#leave = this.#outer = undefined;
    this.#provide();
  }

  /** At once, so that a tag which asks in the same task gets what is true. */
  override requestUpdate(...change: Parameters<ReactiveElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // Lit's constructor asks for the first update before there are private fields.
    if (#provider in this) this.#provide();
  }

  protected override updated(): void {
    if (this.signals && this.isConnected) this.#counter.start();
    else this.#counter.stop();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = openRenderRoot(this);
    if (!root.firstChild) root.append(document.createElement('slot'));
    return root;
  }

  /** Asks the provider around it; again when one arrives late. */
  #askOuter(): void {
    requestProvider(this, (value, leave) => {
      if (leave !== this.#leave) this.#leave?.();
      this.#leave = leave;
      this.#outer = value;
      this.#provide();
    });
  }

  #provide(): void {
    const { api, theme, live = false } = this.#outer ?? { api: '', theme: '' };
    this.#provider?.setValue({ api: this.api || api, theme: this.theme || theme, live: this.live || live });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-provider': TrustProvider;
  }
}

import { ReactiveElement, type CSSResultGroup, type PropertyDeclarations } from '@lit/reactive-element';
import { apiAddress } from './api-address.ts';
import { base } from './base.styles.ts';
import { ContextRequest, type Provided } from './context.ts';
import { ReadyEvent, StateEvent, type State } from './events.ts';
import { languageOf } from './language.ts';
import { unwatch, watch } from './page-watch.ts';
import { themes } from './theme.styles.ts';
import { version } from './version.ts';
import { awaitViewport, leaveViewport } from './viewport.ts';

/** Light, dark, over video, or as the reader's system has it. */
export type Theme = 'light' | 'dark' | 'overlay' | 'auto';

/** What every tag knows: whose figures, from where, in which words and colours, and when to begin. */
export abstract class Widget extends ReactiveElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [themes, base];
  static override properties: PropertyDeclarations = {
    merchant: {},
    api: {},
    theme: {},
    variant: {},
    loading: {},
    near: { attribute: false },
  };

  /** The merchant's id. */
  merchant = '';
  /** The API's address. Without it a `<trust-provider>`, `<meta name="huitou-api">` or the script's origin decides. */
  api = '';
  /** `light`, `dark`, `overlay` or `auto`; without it the provider's, else the system's. */
  theme: Theme | '' = '';
  /** Forces a form; without it the room at hand decides. */
  variant = '';
  /** `lazy` asks for nothing until the tag is nearly in view. */
  loading: 'eager' | 'lazy' = 'eager';
  /** Nearly in view, or not lazy: it may ask. */
  near = false;

  #state: string = '';
  #told = '';
  #greeted = '';
  #provided: Provided | undefined;
  #leave: (() => void) | undefined;

  /** What it shows now; also the `state` attribute. */
  get state(): string {
    return this.#state;
  }

  /** The API it asks, without a closing slash; may be relative to the page. */
  get address(): string {
    return apiAddress(this.api, this.#provided?.api);
  }

  /** The language it speaks, BCP 47. */
  get language(): string {
    return languageOf(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watch(this);
    this.askProvider();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatch(this);
    leaveViewport(this);
    this.#leave?.();
    this.#leave = this.#provided = undefined;
  }

  /** Looks for the nearest provider; called again when one arrives late. */
  askProvider(): void {
    this.dispatchEvent(
      new ContextRequest(this, (value, leave) => {
        if (leave !== this.#leave) this.#leave?.();
        this.#leave = leave;
        this.#provided = value;
        this.requestUpdate();
      }),
    );
  }

  /** Says what is shown now. Call it while updating; the events follow when the page has it. */
  protected enter(state: State | (string & {})): void {
    if (state !== this.#state) this.setAttribute('state', (this.#state = state));
  }

  protected override willUpdate(): void {
    if (!this.near) {
      if (this.loading === 'lazy') awaitViewport(this);
      else this.near = true;
    }
    const scheme = this.theme || this.#provided?.theme || 'auto';
    if (scheme !== (this.getAttribute('scheme') ?? 'auto')) this.setAttribute('scheme', scheme);
  }

  protected override updated(): void {
    if (this.#told === this.#state) return;
    this.dispatchEvent(new StateEvent((this.#told = this.#state)));
    if (this.#greeted === this.merchant || !/^(ready|collecting|empty|stale|verified)/.test(this.#state)) return;
    this.dispatchEvent(new ReadyEvent((this.#greeted = this.merchant)));
  }
}

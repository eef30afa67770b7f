import { everywhere } from '@huitou/tokens/colours.js';
import { themeOf } from '@huitou/tokens/theme.js';
import { apiAddress } from './api-address.ts';
import { base } from './base.styles.ts';
import { requestProvider, type Provided } from './context.ts';
import { ReadyEvent, StateEvent } from './events.ts';
import { languageOf } from './language.ts';
import { unwatch, watch } from './page-watch.ts';
import { Reactive } from './reactive.ts';
import { version } from './version.ts';
import { awaitViewport, leaveViewport } from './viewport.ts';

/** What every tag knows: whose figures, from where, in which words and colours, and when to begin. */
export abstract class Widget extends Reactive {
  static readonly version = version;
  static override readonly styles: readonly string[] = [themeOf(everywhere), base];
  static override readonly attributes: readonly string[] = ['merchant', 'api', 'theme', 'variant', 'loading'];

  /** The merchant's id. */
  declare merchant: string;
  /** The API's address. Without it a `<trust-provider>`, `<meta name="huitou-api">` or the script's origin decides. */
  declare api: string;
  /** `light`, `dark`, `overlay` (over video) or `auto`; without it the provider's, else as the reader's system has it. */
  declare theme: string;
  /** Forces a form; without it the room at hand decides. */
  declare variant: string;
  /** `lazy` asks for nothing until the tag is nearly in view. */
  declare loading: string;

  /** Nearly in view, or not lazy: it may ask. */
  near = false;
  /** What it shows now; also the `state` attribute. */
  state = '';
  /** Why, where a tag can say; goes out with the state. */
  code = '';

  #told = '';
  #greeted = '';
  #provided: Provided | undefined;
  #leave: (() => void) | undefined;

  /** The API it asks, without a closing slash; may be relative to the page. */
  get address(): string {
    return apiAddress(this.api, this.#provided?.api);
  }

  /** The language it is asked to speak, BCP 47. */
  get language(): string {
    return languageOf(this);
  }

  override connectedCallback(): void {
    watch(this);
    this.askProvider();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    unwatch(this);
    leaveViewport(this);
    this.#leave?.();
    this.#leave = this.#provided = undefined;
    super.disconnectedCallback();
  }

  /** Looks for the nearest provider; called again when one arrives late. */
  askProvider(): void {
    requestProvider(this, (value, leave) => {
      if (leave !== this.#leave) this.#leave?.();
      this.#leave = leave;
      this.#provided = value;
      this.requestUpdate();
    });
  }

  comeNear(): void {
    this.near = true;
    this.requestUpdate();
  }

  /** Says what is shown now. Call it while drawing; the events follow when the page has it. */
  protected enter(state: string): void {
    if (state !== this.state) this.setAttribute('state', (this.state = state));
  }

  protected override willUpdate(): void {
    if (this.loading !== 'lazy') this.near = true;
    else if (!this.near) awaitViewport(this);
    const scheme = this.theme || this.#provided?.theme || 'auto';
    if (scheme !== (this.getAttribute('scheme') ?? 'auto')) this.setAttribute('scheme', scheme);
  }

  protected override updated(): void {
    const { state, merchant } = this;
    if (this.#told === state) return;
    this.dispatchEvent(new StateEvent((this.#told = state), this.code));
    if (this.#greeted === merchant || /^(idle|loading|checking|failed|offline)$/.test(state)) return;
    this.dispatchEvent(new ReadyEvent((this.#greeted = merchant)));
  }
}

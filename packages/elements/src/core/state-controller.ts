import type { ReactiveController } from '@lit/reactive-element';
import { ReadyEvent, StateEvent, type State } from '../events.ts';
import { inDevelopment } from './development.ts';
import type { SettingsHost } from './settings.ts';

/**
 * A state, why the tag is in it as a stable word, for a developer's eyes what exactly happened, and whom it shows where that is
 * not the merchant that the page named.
 */
export type Stated = readonly [state: State, code?: string, detail?: string, merchant?: string];

/** States in which the merchant is not shown yet. */
const before = /^(idle|loading|checking|failed|offline)$/;

/**
 * Tells the page which state a tag is in: by its custom state, its events and, where the page asked for it by
 * `reflect-state`, its `state` attribute. Add it after the controllers that the state is made of.
 */
export class StateController implements ReactiveController {
  readonly #host: SettingsHost;
  readonly #derive: () => Stated;
  readonly #internals: ElementInternals | undefined;
  state: State = 'idle';
  code = '';
  #detail = '';
  #merchant: string | undefined;
  #announced = '';
  #shown = '';
  #reported = false;

  /** @param internals of a tag that needs them for more, such as one that takes part in forms. */
  constructor(host: SettingsHost, derive: () => Stated, internals = internalsOf(host)) {
    this.#host = host;
    this.#derive = derive;
    this.#internals = internals;
    host.addController(this);
  }

  hostUpdate(): void {
    const [state, code, detail = '', merchant] = this.#derive();
    this.#merchant = merchant;
    this.#detail = detail;
    this.#set(state, code);
  }

  /** The drawing is there: events leave from here. */
  hostUpdated(): void {
    const { state, code } = this;
    const { reflectState } = this.#host;
    const merchant = this.#merchant ?? this.#host.merchant;
    if (reflectState && this.#host.getAttribute('state') !== state) this.#host.setAttribute('state', state);
    const now = `${state} ${code}`;
    if (this.#announced === now) return;
    const first = !this.#announced;
    this.#announced = now;
    if (this.#host.debug || inDevelopment) void this.#advise();
    if (first && state === 'idle') return;
    this.#dispatch(new StateEvent(state, code));
    if (this.#shown === merchant || before.test(state)) return;
    this.#shown = merchant;
    this.#dispatch(new ReadyEvent(merchant));
  }

  /** What could not be drawn is the failed state, never a skeleton that says it is ready. Reported once. */
  readonly drawingFailed = (error: unknown): void => {
    this.#set('failed', 'drawing');
    if (this.#reported) return;
    this.#reported = true;
    console.error(`<${this.#host.localName}>: could not be drawn; the page's own content is shown.`, error);
  };

  #set(state: State, code = ''): void {
    this.code = code;
    if (state === this.state) return;
    change(this.#internals, this.state, state);
    this.state = state;
  }

  async #advise(): Promise<void> {
    const { advise } = await import('./advice.ts');
    advise(this.#host, this.state, this.code, this.#detail);
  }

  #dispatch(event: Event): void {
    try {
      this.#host.dispatchEvent(event);
    } catch {
      // A page that has replaced `Event` or `dispatchEvent` hears nothing; the tag itself goes on.
    }
  }
}

function internalsOf(host: HTMLElement): ElementInternals | undefined {
  try {
    return host.attachInternals();
  } catch {
    return undefined;
  }
}

/** Engines before `:state()` know custom states as `:--ready`, or not at all. */
function change(internals: ElementInternals | undefined, from: string, to: string): void {
  const states = internals?.states;
  if (!states) return;
  try {
    states.delete(from);
    states.add(to);
  } catch {
    states.delete(`--${from}`);
    states.add(`--${to}`);
  }
}

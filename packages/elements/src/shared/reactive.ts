import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sheetOf } from './css.ts';

// So that a server that renders pages can import a tag's module and nothing happens.
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * An element that draws itself again, once, in a microtask, after something it depends on has changed. Its attributes
 * are its only settings: each has a property of the same name that reads and writes the attribute (`''` if absent).
 * Any controller made for Lit can live in it.
 */
export abstract class Reactive extends Base implements ReactiveControllerHost {
  /** Attributes with a property each: lower-case, one word. */
  static readonly attributes: readonly string[] = [];
  /** Style texts, shared as sheets between all elements. */
  static readonly styles: readonly string[] = [];

  /** Read by the browser when the class is defined, which is when the properties are made. */
  static get observedAttributes(): readonly string[] {
    for (const name of this.attributes) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: Element) {
          return this.getAttribute(name) ?? '';
        },
        set(this: Element, value: string | null | undefined) {
          if (value === null || value === undefined) this.removeAttribute(name);
          else this.setAttribute(name, value);
        },
      });
    }
    return this.attributes;
  }

  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });
  readonly #controllers = new Set<ReactiveController>();
  #there = false;
  #update: Promise<boolean> | undefined;

  connectedCallback(): void {
    const { attributes, styles } = this.constructor as typeof Reactive;
    this.renderRoot.adoptedStyleSheets = styles.map(sheetOf);
    for (const name of attributes) {
      // Set before the browser knew the tag: it hides the property of the class.
      if (!Object.hasOwn(this, name)) continue;
      const own = this as unknown as Record<string, string>;
      const value = own[name] as string;
      delete own[name];
      own[name] = value;
    }
    this.#there = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#there = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.requestUpdate();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.#there) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Draws soon; any number of calls until then are one. An element that has left draws when it comes back. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => this.#perform());
  }

  /** Resolves when what is asked for now has been drawn: true unless something has asked again since. */
  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  #perform(): boolean {
    try {
      if (!this.isConnected) return true;
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
    } finally {
      // What changes until here is drawn now, what changes later asks again.
      this.#update = undefined;
    }
    this.update();
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated();
    return !this.#update;
  }

  /** Settles what the drawing depends on. */
  protected willUpdate(): void {}

  /** Draws into `renderRoot`; only reads otherwise. */
  protected abstract update(): void;

  /** The drawing is there: events leave from here. */
  protected updated(): void {}
}

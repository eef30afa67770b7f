import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { observeWidth } from './box-observer.ts';
import { formAt, heightOf, type Reserve } from './reserve.ts';

interface FormHost extends ReactiveElement {
  variant: string;
}

/** Chooses the form of a tag: the one that the page asked for, else by the width it has. Only that one is drawn. */
export class FormController<F extends string> implements ReactiveController {
  readonly #host: FormHost;
  readonly reserve: Reserve;
  /** Width of the room at hand in em of the reader's text size; undefined until it is known. */
  width: number | undefined;
  /** Set while a larger form would push the page: the form that fits meanwhile. */
  limit: string | undefined;
  #ruler: HTMLElement | undefined;
  #stop: (() => void) | undefined;

  constructor(host: FormHost, reserve: Reserve) {
    this.#host = host;
    this.reserve = reserve;
    host.addController(this);
  }

  /** The form to draw; undefined while the width that decides is not known, as in a closed drawer. */
  get form(): F | undefined {
    if (this.width === undefined && this.#needsWidth) return undefined;
    return (this.limit ?? formAt(this.reserve, this.width ?? 0, this.#host.variant)) as F;
  }

  /** The block size to keep for it, in em of the tag's text. */
  get height(): number {
    const { form } = this;
    return form === undefined || this.#sizesItself(form) ? 0 : heightOf(this.reserve, form, this.width ?? 0);
  }

  /** A form that the page asked for, and that is as high at any width, is drawn without a look at the room. */
  get #needsWidth(): boolean {
    const { variant } = this.#host;
    const forced = this.reserve.heights[variant ?? ''];
    return !forced || (forced.length > 1 && !this.#sizesItself(variant));
  }

  #sizesItself(form: string): boolean {
    return this.reserve.selfSized?.includes(form) ?? false;
  }

  hostUpdate(): void {
    if (!this.#needsWidth || this.#stop || !this.#host.isConnected) return;
    this.#ruler ??= this.#makeRuler();
    // At once, so that the first drawing has its form and keeps the room that stood there before the script.
    if (this.width === undefined && this.#ruler.offsetWidth) this.width = this.#inEm(this.#ruler.offsetWidth);
    this.#stop = observeWidth(this.#ruler, this.#measured);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Of the width of the tag and no height: what is drawn never changes its size, so watching it ends at once. */
  #makeRuler(): HTMLElement {
    const ruler = document.createElement('div');
    ruler.className = 'ruler';
    this.#host.renderRoot.prepend(ruler);
    return ruler;
  }

  #inEm(px: number): number {
    const style = this.#host.ownerDocument.defaultView?.getComputedStyle(this.#host);
    return px / (Number.parseFloat(style?.fontSize ?? '') || 16);
  }

  readonly #measured = (px: number): void => {
    const [form, height, before = 0] = [this.form, this.height, this.width];
    const width = (this.width = this.#inEm(px));
    const turns = this.reserve.turns?.some((turn) => before < turn !== width < turn);
    if (turns || form !== this.form || height !== this.height) this.#host.requestUpdate();
  };
}

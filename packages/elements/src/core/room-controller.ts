import type { ReactiveController } from '@lit/reactive-element';
import { observeEnd } from './ends-unseen.ts';
import type { FormController } from './form-controller.ts';
import type { SettingsHost } from './settings.ts';

/**
 * Keeps the room that a tag reserved, so that no answer moves the page. What is not needed is given back once nothing
 * of the page would be seen to move; until a larger form would not be seen to move it either, a small one is drawn.
 */
export class RoomController implements ReactiveController {
  readonly #host: SettingsHost;
  readonly #form: FormController<string>;
  readonly #settled: () => 'waiting' | 'small' | 'whole';
  #base: HTMLElement | null = null;
  #released = false;
  #free = false;
  #stop: (() => void) | undefined;
  #wasSmall = false;
  #wasWhole = false;
  /** Pixels of what was drawn before a message, which its reader may have made higher than was reserved. */
  #tall = 0;

  /** @param settled `waiting` before the first answer, `small` with a message in hand, `whole` with everything. */
  constructor(host: SettingsHost, form: FormController<string>, settled: () => 'waiting' | 'small' | 'whole') {
    this.#host = host;
    this.#form = form;
    this.#settled = settled;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#measure();
    const { reserve } = this.#form;
    const grows = this.#released && this.#settled() !== 'small' && !this.#free && this.#host.reserve !== 'none';
    this.#form.limit = grows && this.#wasSmall ? reserve.smallest : undefined;
  }

  hostUpdated(): void {
    const base = this.#host.renderRoot.querySelector<HTMLElement>('.base');
    if (!base) return;
    if (base !== this.#base) this.hostDisconnected();
    this.#base = base;
    const settled = this.#settled();
    if (settled === 'small') this.#wasSmall = true;
    this.#wasWhole = settled === 'whole' && !this.#form.limit;
    if (this.#wasWhole) {
      this.#wasSmall = false;
      this.#tall = 0;
    }
    if (settled === 'waiting' && !this.#wasSmall) this.#released = false;
    // An update that was under way when the tag left the page ends after that.
    const decided = settled !== 'waiting' && this.#form.width !== undefined && this.#host.isConnected;
    if (decided && !this.#host.reserve) this.#stop ??= observeEnd(base, this.#seen);
    const keeps = this.#host.reserve !== 'none' && !this.#released;
    const reserved = this.#form.height ? `${this.#form.height}em` : '0px';
    const height =
      keeps && this.#tall ? `max(${reserved}, ${this.#tall}px)` : keeps && this.#form.height ? reserved : '';
    if (base.style.minBlockSize !== height) base.style.minBlockSize = height;
  }

  /** Before a message takes the place of everything: until nothing of it is seen to move, the page stays as it is. */
  #measure(): void {
    if (!this.#wasWhole || this.#settled() !== 'small') return;
    this.#tall = this.#base ? Number.parseFloat(getComputedStyle(this.#base).blockSize) || 0 : 0;
    if (!this.#free) this.#released = false;
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  readonly #seen = (free: boolean): void => {
    this.#free = free;
    // Figures fill the room they have: to take some of it would move them where they are read.
    if (!free || (!this.#form.limit && (this.#released || this.#settled() === 'whole'))) return;
    this.#released = true;
    this.#host.requestUpdate();
  };
}

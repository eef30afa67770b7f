import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html } from 'lit';
import { withLateFile, type LatePlace } from '../core/late-file.ts';
import type { Evidence } from './evidence.ts';
import type { MethodView } from './method-view.ts';
import type { IndexMessages } from './messages/index-messages.ts';
import type { NeededBuyers } from './needed-buyers.ts';
import type { Tag } from './tag.ts';

/** What a tag has beyond its first figures: which dimension is lit or open, and what is loaded when it is asked for. */
export class Details implements LatePlace {
  readonly #tag: Tag;
  /** Place of the dimension that is pointed at or focused. */
  lit: number | undefined;
  /** Place of the dimension whose evidence is open. */
  open: number | undefined;
  /** Whose leaves have bloomed. */
  bloomed = '';
  late = '';
  method: MethodView | undefined;
  #evidence: Evidence | 'failed' | undefined;
  #needed: NeededBuyers | 'failed' | undefined;

  constructor(tag: Tag) {
    this.#tag = tag;
  }

  /** Leaves and rows are one target: the pointer and the focus light both, a press opens the evidence. */
  handleEvent({ type, target }: Event): void {
    if (type === 'animationend') {
      this.bloomed = this.#tag.snapshot()?.merchant.id ?? '';
      return;
    }
    const at = (target as Element).closest?.('[data-place]');
    const place = at ? Number(at.getAttribute('data-place')) : undefined;
    if (type === 'click') {
      if (place === undefined || !(target as Element).closest('.row,path')) return;
      this.open = this.open === place ? undefined : place;
      void this.#loadEvidence();
    } else {
      const lit = /over|in$/.test(type) ? place : undefined;
      if (lit === this.lit) return;
      this.lit = lit;
    }
    this.#tag.host.requestUpdate();
  }

  /** What an open dimension shows. */
  evidence(messages: IndexMessages, snapshot: IndexSnapshot, place: number): unknown {
    const text = this.#evidence === 'failed' ? messages.failed[0] : messages.loading;
    return typeof this.#evidence === 'object'
      ? this.#evidence.render(messages, snapshot, place)
      : html`<p class="evidence quiet" part="evidence" role="status" .textContent=${text}></p>`;
  }

  async #loadEvidence(): Promise<void> {
    if (typeof this.#evidence === 'object') return;
    try {
      const { Evidence } = await import('./evidence.ts');
      this.#evidence = new Evidence(this.#tag);
    } catch {
      this.#evidence = 'failed';
    }
    this.#tag.host.requestUpdate();
  }

  /** How many buyers a score needs: undefined until it is known, 0 where it cannot be. */
  get needed(): number | undefined {
    if (typeof this.#needed === 'object') return this.#needed.count;
    return this.#needed ? 0 : undefined;
  }

  /** That is asked for only where it is shown. */
  async loadNeeded(): Promise<void> {
    if (this.#needed) return;
    try {
      const { NeededBuyers } = await import('./needed-buyers.ts');
      this.#needed ??= new NeededBuyers(this.#tag);
    } catch {
      this.#needed = 'failed';
    }
    this.#tag.host.requestUpdate();
  }

  get host(): Tag['host'] {
    return this.#tag.host;
  }

  openMethod(button: HTMLElement, messages: IndexMessages): Promise<void> {
    const { host } = this;
    return withLateFile(this, button, messages, async () => {
      const { MethodView } = await import('./method-view.ts');
      this.method ??= new MethodView(this.#tag);
      host.requestUpdate();
      await host.updateComplete;
      this.method.open();
    });
  }
}

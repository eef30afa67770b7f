import type { Query } from '@huitou/client/remote.js';
import type { VenueHosts, VenueNames } from '@huitou/contract/venue.js';
import { render, type TemplateResult } from 'lit';
import { observeInView } from '../core/in-view.ts';
import { localizedName } from '../messages/localized-name.ts';

interface Given {
  readonly names: VenueNames;
  readonly lang: string;
  readonly page: (cursor: string | null) => Query<VenueHosts>;
  readonly draw: (hosts: VenueHosts) => TemplateResult;
}

/** Beyond the window, in px: a page is there before its reader is. */
const ahead = '800px';

/**
 * The pages of a list after its first. Of each only the names are there, in one text node, so that ten thousand hosts cost little and
 * are found by the browser's own search; what comes near is asked for and drawn, and what is far again is names once more.
 */
export class HostPages {
  readonly node: HTMLElement;
  #shown: VenueNames | undefined;
  #lang = '';
  #given: Given | undefined;
  readonly #drawn = new Map<HTMLElement, () => void>();
  #stops: (() => void)[] = [];

  constructor(document: Document) {
    this.node = document.createElement('div');
    this.node.className = 'pages';
  }

  /** Shows the pages of `names`; what is drawn already is drawn anew. */
  show(given: Given): void {
    this.#given = given;
    if (this.#shown === given.names && this.#lang === given.lang) {
      for (const draw of this.#drawn.values()) draw();
      return;
    }
    this.clear();
    [this.#shown, this.#lang] = [given.names, given.lang];
    const pages = given.names.pages.slice(1).map((page) => {
      const node = this.node.ownerDocument.createElement('div');
      node.className = 'page';
      node.style.setProperty('--_hosts', `${page.hosts.length}`);
      const text = page.hosts.map(({ name, names }) => localizedName(names, given.lang, name)).join(' · ');
      const rest = (): void => {
        this.#drawn.delete(node);
        render(text, node);
      };
      node.textContent = '';
      rest();
      this.#stops.push(
        observeInView(node, (near) => (near ? this.#fill(node, page.cursor, rest) : this.#leave(node)), ahead),
      );
      return node;
    });
    this.node.replaceChildren(...pages);
  }

  /** Takes all pages away, and asks for nothing more. */
  clear(): void {
    for (const stop of this.#stops) stop();
    for (const node of [...this.#drawn.keys()]) this.#leave(node);
    this.#stops = [];
    this.#shown = undefined;
    this.node.replaceChildren();
  }

  readonly #leaving = new Map<HTMLElement, () => void>();

  #fill(node: HTMLElement, cursor: string | null, rest: () => void): void {
    if (this.#drawn.has(node) || !this.#given) return;
    const query = this.#given.page(cursor);
    const draw = (): void => {
      const { current } = query;
      if ('value' in current && this.#given) render(this.#given.draw(current.value), node);
    };
    this.#drawn.set(node, draw);
    const unsubscribe = query.subscribe(draw);
    this.#leaving.set(node, () => {
      unsubscribe();
      rest();
    });
    draw();
  }

  /** What has the focus, or a selection, stays. */
  #leave(node: HTMLElement): void {
    if (node.matches(':focus-within')) return;
    const leave = this.#leaving.get(node);
    if (!leave) return;
    this.#leaving.delete(node);
    // Its height stays, so that nothing above the reader moves.
    node.style.setProperty('contain-intrinsic-block-size', `${node.offsetHeight}px`);
    leave();
  }
}

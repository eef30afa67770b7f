import { leaf } from '@huitou/tokens/clover.js';
import type { Face } from './face-of.ts';

const svg = <K extends 'svg' | 'path'>(tag: K): SVGElementTagNameMap[K] =>
  document.createElementNS('http://www.w3.org/2000/svg', tag);

const parts = ['short', 'title', 'chip', 'name', 'figures', 'services', 'stated', 'retry', 'link'] as const;
const tags: Readonly<Partial<Record<string, string>>> = { title: 'b', retry: 'button', link: 'a' };

let drawn: HTMLElement | undefined;

function draw(): HTMLElement {
  const base = document.createElement('div');
  const clover = svg('svg');
  clover.setAttribute('viewBox', '0 0 100 100');
  clover.setAttribute('aria-hidden', 'true');
  clover.append(svg('path'), svg('path'), svg('path'), svg('path'));
  base.append(clover);
  for (const name of parts) base.append(document.createElement(tags[name] ?? 'span'));
  for (const [i, name] of ['clover', ...parts].entries()) {
    base.children[i]?.setAttribute('part', name);
    base.children[i]?.setAttribute('class', name);
  }
  base.append(document.createElement('slot'));
  base.className = 'base';
  base.setAttribute('part', 'base');
  const link = base.children[9] as HTMLAnchorElement;
  link.target = '_blank';
  // The proof page tells a visitor whether the page that sent them is one of the sites; it needs no more than that.
  link.referrerPolicy = 'origin';
  return base;
}

/** The nodes of a badge, the same in all its forms and states: a copy of one drawing. */
export const blueprint = (): HTMLElement => (drawn ??= draw()).cloneNode(true) as HTMLElement;

/** Puts `face` on nodes made by {@link blueprint}. */
export function putOn({ children }: Element, { texts, leaves }: Face): void {
  const [clover, ...nodes] = children;
  texts.forEach((text, i) => ((nodes[i] as Element).textContent = text));
  for (let place = 0; place < 4; place++) {
    clover?.children[place]?.setAttribute('d', leaf(place, leaves[place] ?? 60, 2.4));
    clover?.children[place]?.toggleAttribute('data-empty', (leaves[place] ?? null) === null);
  }
}

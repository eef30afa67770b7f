import type { Face } from './face-of.ts';

const space = 'http://www.w3.org/2000/svg';
const parts = 'short title chip name figures services stated retry link'.split(' ');
const tags = 'span b span span span span span button a'.split(' ');

let drawn: HTMLElement | undefined;

function draw(): HTMLElement {
  const base = document.createElement('div');
  base.className = 'base';
  // As in the other tags, so that one rule of a page reaches every surface.
  base.setAttribute('part', 'base card');
  const clover = document.createElementNS(space, 'svg');
  clover.setAttribute('part', 'clover');
  clover.setAttribute('viewBox', '0 0 100 100');
  clover.setAttribute('aria-hidden', 'true');
  for (let place = 0; place < 4; place++) clover.append(document.createElementNS(space, 'path'));
  const texts = parts.map((part, i) => {
    const node = document.createElement(tags[i] as string);
    node.setAttribute('part', (node.className = part));
    return node;
  });
  base.append(clover, ...texts, document.createElement('slot'));
  const link = texts.at(-1) as HTMLAnchorElement;
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
  leaves.forEach(([outline, empty], place) => {
    const path = clover?.children[place];
    path?.setAttribute('d', outline);
    path?.toggleAttribute('data-empty', empty);
  });
}

import { readColour } from './colours.ts';
import { nameElement, outwards } from './text-frames.ts';

/** Whether an element, or a pseudo-element of it, hides what lies below it: a picture, or an opaque ground. */
export function hides(one: Element, pseudo?: string): boolean {
  const { backgroundColor, backgroundImage, opacity, visibility, content } = getComputedStyle(one, pseudo);
  if (visibility === 'hidden' || Number(opacity) < 0.5 || (pseudo && /^(none|normal)$/.test(content))) return false;
  const replaced = !pseudo && /^(img|video|canvas|iframe)$/.test(one.localName);
  return replaced || backgroundImage !== 'none' || readColour(backgroundColor)[3] >= 0.5;
}

/** Whether the pseudo-element of a positioned element is laid over the point. */
export function laidOver(one: Element, pseudo: string, x: number, y: number): boolean {
  const { position, left, top, width, height, zIndex } = getComputedStyle(one, pseudo);
  if (position !== 'absolute' || Number(zIndex) < 0 || getComputedStyle(one).position === 'static') return false;
  const { left: fromX, top: fromY } = one.getBoundingClientRect();
  const [dx, dy] = [x - fromX - parseFloat(left), y - fromY - parseFloat(top)];
  return dx >= 0 && dy >= 0 && dx <= parseFloat(width) && dy <= parseFloat(height);
}

/** What a thing that covers another says, for a report. */
export function coveredBy(one: Element, pseudo = ''): string {
  const text = pseudo
    ? getComputedStyle(one, pseudo).content.replace(/^"|"$/g, '')
    : ((one as HTMLElement).innerText ?? '');
  return `covered by ${nameElement(one)}${pseudo}${text.trim() ? ` that says “${text.trim().slice(0, 60)}”` : ''}`;
}

/** What lies over a point of `host`'s drawing and hides it; empty where nothing does. Transparent things hide nothing. */
export function whyCovered(host: Element, element: Element, x: number, y: number): string {
  const pseudos = ['::before', '::after'];
  const scope = host.getRootNode() as Document | ShadowRoot;
  for (const one of scope.elementsFromPoint(x, y)) {
    if (one === host || host.contains(one)) break;
    // What stands around the tag and yet above it is a drawing of that element's own.
    const around = one.contains(host);
    const pseudo = around && pseudos.find((name) => hides(one, name));
    if (pseudo) return coveredBy(one, pseudo);
    const box = outwards(one)
      .slice(0, 3)
      .find((it) => !it.contains(host) && hides(it));
    if (!around && box) return coveredBy(box);
  }
  // A page's style sheet may draw over a part with a pseudo-element of the part.
  const [hit] = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  for (const one of outwards(element)) {
    if (one === host) break;
    const pseudo = pseudos.find(
      (name) => hides(one, name) && ((one === hit && one !== element) || laidOver(one, name, x, y)),
    );
    if (pseudo && one.hasAttribute('part')) return coveredBy(one, pseudo);
  }
  return '';
}

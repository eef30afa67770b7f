import { readColour } from './colours.ts';
import { nameElement, outwards } from './text-frames.ts';

/** What lies over a point of `host`'s drawing and hides it; empty where nothing does. Transparent things hide nothing. */
export function whyCovered(host: Element, element: Element, x: number, y: number): string {
  const scope = host.getRootNode() as Document | ShadowRoot;
  const hides = (one: Element, pseudo?: string): boolean => {
    const { backgroundColor, backgroundImage, opacity, visibility } = getComputedStyle(one, pseudo);
    if (visibility === 'hidden' || Number(opacity) < 0.5) return false;
    const replaced = !pseudo && /^(img|video|canvas|iframe)$/.test(one.localName);
    return replaced || backgroundImage !== 'none' || readColour(backgroundColor)[3] >= 0.5;
  };
  const said = (text: string): string => (text.trim() ? ` that says “${text.trim().slice(0, 60)}”` : '');
  for (const one of scope.elementsFromPoint(x, y)) {
    if (one === host || host.contains(one)) break;
    // What stands above the tag in the page and yet around it is a drawing of that element's own, such as `::after`.
    const around = one.contains(host);
    const pseudo = around && ['::before', '::after'].find((name) => hides(one, name));
    if (pseudo) return `covered by ${nameElement(one)}${pseudo}${said(getComputedStyle(one, pseudo).content)}`;
    if (
      !around &&
      (hides(one) ||
        outwards(one)
          .slice(1, 3)
          .some((it) => !it.contains(host) && hides(it)))
    ) {
      return `covered by ${nameElement(one)}${said((one as HTMLElement).innerText ?? '')}`;
    }
  }
  // A page's style sheet may draw over a part with the part's own `::after`.
  for (const one of outwards(element)) {
    if (one === host) break;
    for (const name of one.hasAttribute('part') ? ['::before', '::after'] : []) {
      const { content, position } = getComputedStyle(one, name);
      const drawn = position === 'absolute' && content !== 'none' && content !== 'normal';
      const [, text = ''] = /^"(.*)"/.exec(content) ?? [];
      if (drawn && /[\p{L}\p{N}]/u.test(text)) return `covered by ${nameElement(one)}${name}${said(text)}`;
    }
  }
  return '';
}

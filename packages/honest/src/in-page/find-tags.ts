import { outwards } from './text-frames.ts';

/** Our tags of the page in its order, through open shadow roots. */
export function findTags(names: readonly string[], root: Document | ShadowRoot = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
    if (names.includes(one.localName)) return [one];
    return one.shadowRoot ? findTags(names, one.shadowRoot) : [];
  });
}

/** Whether there are any. */
export function hasTags(names: readonly string[]): boolean {
  return findTags(names).length > 0;
}

/** Text nodes below `root` that say something, as they are drawn: what is slotted stands where its slot is. */
export function textsIn(root: Node): Text[] {
  if (root instanceof Text) return root.data.trim() ? [root] : [];
  if (root instanceof Element && /^(script|style|template|svg|option)$/.test(root.localName)) return [];
  const slotted = root instanceof HTMLSlotElement ? root.assignedNodes() : [];
  const below = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  return (slotted.length > 0 ? slotted : [...below.childNodes]).flatMap((one) => textsIn(one));
}

/** Where a tag asks, as it finds that out itself: its attribute, its provider, the page's head; else the last resort. */
export function apiOf(tag: Element, otherwise: string): string {
  const given = outwards(tag).find(
    (one) => one.getAttribute('api') && (one === tag || one.localName === 'trust-provider'),
  );
  const meta = document.head.querySelector<HTMLMetaElement>('meta[name=huitou-api]');
  const api = given?.getAttribute('api') ?? (meta?.content.trim() || otherwise);
  try {
    return api && new URL(api, document.baseURI).href.replace(/[?#].*$/, '').replace(/\/+$/, '');
  } catch {
    return '';
  }
}

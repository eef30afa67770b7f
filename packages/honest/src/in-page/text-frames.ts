/**
 * These functions run in the page as source text: each uses nothing but the page and the others of this folder, by their
 * names. This one finds where the letters of `node` are drawn; undefined where they take no room.
 */
export function letterBox(node: Text): DOMRect | undefined {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].find(({ width, height }) => width >= 1 && height >= 1);
}

/** The element that a node stands in as it is drawn: slots and shadow roots included. */
export function drawnIn(node: Element | Text): Element | null {
  const parent = node.assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** An element and all that it stands in, from the inside outwards. */
export function outwards(element: Element | null): Element[] {
  const all: Element[] = [];
  for (let one = element; one; one = drawnIn(one)) all.push(one);
  return all;
}

/** An element in a few words, for a report. */
export function nameElement(element: Element): string {
  const part = element.getAttribute('part');
  const id = element.id && `#${element.id}`;
  const first = element.classList[0];
  return element.localName + (part ? `::part(${part.split(' ')[0]})` : id || (first ? `.${first}` : ''));
}

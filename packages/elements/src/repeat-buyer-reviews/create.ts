type Attributes = Readonly<Record<string, string>>;
type Child = Node | string | false | null | undefined;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Appends children; what is empty or false is left out, texts become text nodes. */
export function append(element: Element, ...children: readonly Child[]): void {
  for (const child of children) if (child) element.append(child);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  append(element, ...children);
  return element;
}

/** A new element with attributes and children, see {@link append}. */
export const create = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => fill(document.createElement(name), attributes, children);

/** The same for SVG. */
export const createSvg = (name: string, attributes: Attributes, ...children: readonly Child[]): SVGElement =>
  fill(document.createElementNS(svgNamespace, name) as SVGElement, attributes, children);

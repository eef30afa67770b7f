/** Attributes; `on…` are listeners, `--…` custom properties, `true` an empty attribute, `false` and `undefined` none. */
export type Props = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/** A node to be: text, or an element. What is false or empty keeps its place, so that its neighbours keep theirs. */
export type Drawing = string | false | undefined | ElementDrawing;
export type ElementDrawing = readonly [tag: string, props: Props, ...children: Drawing[]];

/** An element to be: `h('p', { part: 'note' }, 'text')`. */
export const h = (...drawing: ElementDrawing): ElementDrawing => drawing;

const drawn = new WeakMap<Node, ElementDrawing>();

/**
 * Makes the children of `parent` what `children` say, keeping every node whose place and tag stay the same, so focus,
 * open dialogs and running animations survive. A drawing that comes again as the same object is skipped. Text is only
 * ever text and no markup is parsed, so a page's Trusted Types have nothing to object to.
 */
export function draw(parent: Element | ShadowRoot, children: readonly Drawing[]): void {
  let old = parent.firstChild;
  for (const child of children) {
    let node = old;
    if (typeof child !== 'object') {
      const text = child || '';
      if (node?.nodeType !== 3) node = new Text(text);
      else if (node.nodeValue !== text) node.nodeValue = text;
    } else {
      if ((node as Element | null)?.localName !== child[0]) node = create(parent, child[0]);
      paint(node as HTMLElement, child);
    }
    if (node !== old) {
      if (old) old.replaceWith(node as ChildNode);
      else parent.append(node as ChildNode);
    }
    old = (node as ChildNode).nextSibling;
  }
  while (old) {
    const gone = old;
    old = old.nextSibling;
    gone.remove();
  }
}

/** SVG begins at `svg` and goes on below it. */
function create(parent: Element | ShadowRoot, tag: string): Element {
  const space = tag === 'svg' ? 'http://www.w3.org/2000/svg' : (parent as Element).namespaceURI;
  return space ? document.createElementNS(space, tag) : document.createElement(tag);
}

function paint(node: HTMLElement, drawing: ElementDrawing): void {
  const before = drawn.get(node);
  if (before === drawing) return;
  drawn.set(node, drawing);
  const [, props, ...children] = drawing;
  const old = before?.[1];
  for (const name of Object.keys({ ...old, ...props })) {
    const value = props[name];
    if (value === old?.[name]) continue;
    if (name.startsWith('on')) (node as unknown as Props & Record<string, unknown>)[name] = value;
    else if (name.startsWith('--')) node.style.setProperty(name, `${value ?? ''}`);
    else if (value === undefined || value === false) node.removeAttribute(name);
    else node.setAttribute(name, value === true ? '' : `${value}`);
  }
  draw(node, children);
}

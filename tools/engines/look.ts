/** Something in a page that a reader sees and that was not meant. */
export interface Fault {
  readonly kind: 'cut' | 'overlap' | 'outside its box' | 'outside the page';
  readonly text: string;
  /** The elements around the text, from the nearest tag inwards. */
  readonly where: string;
  /** By how many pixels and at which box, or the other text that lies there. */
  readonly detail: string;
}

export const describeFault = ({ kind, text, where, detail }: Fault): string =>
  `${kind}: “${text}” in ${where} (${detail})`;

type Box = Record<'left' | 'right' | 'top' | 'bottom', number>;

/** An element with what is asked of it again and again, and the frame it is drawn in. */
interface Frame {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly box: DOMRect;
  readonly around: Frame | undefined;
}

/** What a reader sees of a line of text, and the nearest box that lies over the rest of the page. */
interface Line {
  readonly node: Text;
  readonly frame: Frame;
  readonly box: Box;
  readonly layer: Frame | undefined;
}

/**
 * Finds cut, overlapping and stray text below `root`, through open shadow roots. A page gets it as source text, so all
 * that it uses stands inside it. Left out on purpose: visually hidden text, clamped lines, what can be scrolled to, and
 * text under a box that lies over it.
 */
export function findFaults(root: Document | Element = document): Fault[] {
  const axes = [
    { start: 'left', end: 'right', overflow: 'overflowX', size: 'Width' },
    { start: 'top', end: 'bottom', overflow: 'overflowY', size: 'Height' },
  ] as const;
  const faults = new Map<string, Fault>();
  const frames = new Map<Element, Frame>();
  const lines: Line[] = [];

  const parentOf = (node: Element | Text): Element | null => {
    const parent = node.assignedSlot ?? node.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  };
  const frameOf = (element: Element | null): Frame | undefined => {
    const known = element ? frames.get(element) : undefined;
    if (known || !element) return known;
    const [style, box, around] = [getComputedStyle(element), element.getBoundingClientRect(), parentOf(element)];
    const frame = { element, style, box, around: frameOf(around) };
    frames.set(element, frame);
    return frame;
  };
  const outwards = (frame: Frame | undefined): Frame[] => (frame ? [frame, ...outwards(frame.around)] : []);
  const nameOf = ({ element }: Frame): string =>
    [element.localName, element.getAttribute('part') ?? element.getAttribute('class') ?? ''].join(' ').trim();
  const pathOf = (frame: Frame): string => {
    const all = outwards(frame);
    const host = all.findIndex(({ element }) => element.shadowRoot);
    const names = all.slice(0, host + 1 || 3).map(nameOf);
    return (names.length > 4 ? [...names.slice(0, 3), '…', ...names.slice(-1)] : names).reverse().join(' > ');
  };
  const short = (text: Text): string => text.data.trim().replace(/\s+/g, ' ').slice(0, 40);
  const report = (kind: Fault['kind'], node: Text, frame: Frame, detail: string, unique = ''): void => {
    const fault = { kind, text: short(node), where: pathOf(frame), detail };
    const key = [kind, fault.text, fault.where, unique].join('|');
    if (!faults.has(key)) faults.set(key, fault);
  };
  const alphaOf = (colour: string): number =>
    colour === 'transparent' ? 0 : Number(/(?:rgba\(.*,|\/) ?([\d.]+)\)$/.exec(colour)?.[1] ?? 1);
  const hasGround = ({ style }: Frame): boolean =>
    alphaOf(style.backgroundColor) >= 0.5 || style.backgroundImage !== 'none';
  const hasEdge = ({ style }: Frame): boolean =>
    parseFloat(style.borderTopWidth) > 0 && parseFloat(style.borderLeftWidth) > 0;
  const isLayer = (frame: Frame): boolean =>
    frame.style.position === 'fixed' || (/absolute|sticky/.test(frame.style.position) && hasGround(frame));
  const isUnseen = ({ element, style, box }: Frame): boolean =>
    style.display === 'none' ||
    style.opacity === '0' ||
    style.getPropertyValue('content-visibility') === 'hidden' ||
    /^inset\((50|100)%/.test(style.clipPath) ||
    /^rect\((0|1px)/.test(style.clip) ||
    (/hidden|clip/.test(style.overflowX) && style.display !== 'inline' && Math.min(box.width, box.height) <= 1) ||
    /^(script|style|template|noscript|title|desc|select|textarea|iframe)$/.test(element.localName);

  /** Goes outwards from a line through every box that clips it. `full` has the height of the font, `glyphs` less. */
  const follow = (node: Text, frame: Frame, full: Box, glyphs: Box): void => {
    const seen = { ...glyphs };
    const scrolls = { left: false, top: false };
    let [lifted, escapes, boxed] = [false, false, false];
    let layer: Frame | undefined;
    for (const one of outwards(frame)) {
      const { element, style, box } = one;
      if (element === document.body) break;
      // An absolute box is clipped by its containing block and no box between.
      if (escapes && style.position === 'static' && style.transform === 'none') continue;
      for (const { start, end, overflow, size } of axes) {
        if (/inline$|contents/.test(style.display) || style[overflow] === 'visible') continue;
        const from = box[start] + element[start === 'left' ? 'clientLeft' : 'clientTop'];
        const to = from + (element[`client${size}`] || (start === 'left' ? box.width : box.height));
        const [over, all] = [seen, full].map((it) => Math.max(from - it[start], it[end] - to)) as [number, number];
        const exceeds = element[`scroll${size}`] > element[`client${size}`] + 1 && all > 1;
        const clamps = start === 'top' && /^\d/.test(style.getPropertyValue('-webkit-line-clamp'));
        if (/auto|scroll/.test(style[overflow])) scrolls[start] = true;
        else if ((over > 1 || exceeds) && !scrolls[start] && !clamps)
          report('cut', node, frame, `${Math.ceil(Math.max(over, all))} px beyond ${nameOf(one)}`);
        Object.assign(seen, { [start]: Math.max(seen[start], from), [end]: Math.min(seen[end], to) });
      }
      if (seen.right <= seen.left || seen.bottom <= seen.top) return;
      if (!boxed && box.width > 0 && (element.shadowRoot || (!lifted && (hasGround(one) || hasEdge(one))))) {
        boxed = true;
        const over = axes.map(({ start, end }) => Math.max(box[start] - seen[start], seen[end] - box[end]));
        if (Math.max(...over) > 2) report('outside its box', node, frame, `${Math.ceil(Math.max(...over))} px`);
      }
      if (!layer && isLayer(one)) layer = one;
      if (style.position === 'fixed') break;
      escapes = style.position === 'absolute';
      lifted ||= escapes;
    }
    const { clientWidth } = document.documentElement;
    const hidden = document.dir === 'rtl' ? seen.left >= clientWidth : seen.right <= 0;
    const over = Math.max(-seen.left, seen.right - clientWidth);
    if (over > 1 && !hidden) report('outside the page', node, frame, `${Math.ceil(over)} px`);
    lines.push({ node, frame, box: seen, layer });
  };

  const measure = (node: Text, frame: Frame): void => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const [start, end] = frame.style.writingMode.startsWith('vertical')
      ? (['left', 'right'] as const)
      : (['top', 'bottom'] as const);
    for (const rect of range.getClientRects()) {
      const { left, right, top, bottom, width, height } = rect;
      if (width === 0 || height === 0) continue;
      const full: Box = { left, right, top, bottom };
      const spare = (full[end] - full[start]) * 0.14;
      follow(node, frame, full, { ...full, [start]: full[start] + spare, [end]: full[end] - spare });
    }
  };
  const childrenOf = (element: Element): readonly Node[] => {
    if (element instanceof HTMLDetailsElement && !element.open)
      return [...element.querySelectorAll(':scope > summary')];
    const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    return slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).childNodes];
  };
  const visit = (node: Node): void => {
    const frame = node instanceof Element ? frameOf(node) : node instanceof Text ? frameOf(parentOf(node)) : undefined;
    if (!frame || isUnseen(frame)) return;
    if (node instanceof Element) childrenOf(node).forEach(visit);
    else if (
      node instanceof Text &&
      node.data.trim() &&
      frame.style.visibility === 'visible' &&
      alphaOf(frame.style.color) > 0
    )
      measure(node, frame);
  };
  visit(root instanceof Document ? root.body : root);

  lines.sort((a, b) => a.box.top - b.box.top);
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) {
      if (other.box.top > one.box.bottom - 2) break;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (wide <= 2 || high <= 2 || one.layer !== other.layer) continue;
      if (outwards(one.frame).includes(other.frame) || outwards(other.frame).includes(one.frame)) continue;
      report(
        'overlap',
        one.node,
        one.frame,
        `${Math.ceil(wide)} × ${Math.ceil(high)} px with “${short(other.node)}”`,
        short(other.node),
      );
    }
  });
  return [...faults.values()];
}

/** A piece of text that a reader sees, with its colours as the browser computed them. */
export interface PaintedText {
  readonly text: string;
  readonly color: string;
  /** Backgrounds around it, nearest first, and whether each is printed although backgrounds are switched off. */
  readonly grounds: readonly { readonly color: string; readonly exact: boolean }[];
}

/**
 * Every text in the shadow root of a tag that is in sight. A page of another process gets it as source text, so all that
 * it uses stands inside it.
 */
export function paintedTexts(tag: Element): PaintedText[] {
  const found: PaintedText[] = [];
  const groundsOf = (element: Element): PaintedText['grounds'] => {
    const grounds: { color: string; exact: boolean }[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor: color, printColorAdjust } = getComputedStyle(at);
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(color)) grounds.push({ color, exact: printColorAdjust === 'exact' });
    }
    return grounds;
  };
  const walk = (element: Element): void => {
    const { color, clipPath } = getComputedStyle(element);
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || clipPath !== 'none') return;
    const text = [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('');
    if (text.trim() && !(element instanceof SVGElement))
      found.push({ text: text.trim().slice(0, 40), color, grounds: groundsOf(element) });
    for (const child of element.children) walk(child);
  };
  for (const child of (tag as Element & { readonly renderRoot: ParentNode }).renderRoot.children) walk(child);
  return found;
}

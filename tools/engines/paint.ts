/** What an element is painted with: red, green, blue and alpha (0-255) of each colour that it has. */
export interface Paint {
  readonly where: string;
  readonly colours: Readonly<Record<string, readonly number[]>>;
  /** A gradient or a picture. */
  readonly image: boolean;
}

/** A tag with what it says of itself and how much room it takes. */
export interface Tag {
  readonly name: string;
  readonly state: string;
  readonly width: number;
  readonly height: number;
  /** Its elements by their place in its tree; every engine draws the same tree. */
  readonly paints: Readonly<Record<string, Paint>>;
}

/** A page, as a tag around all that is in no other, and its tags. */
export interface Painted {
  readonly page: Tag;
  readonly tags: readonly Tag[];
}

/** Reads how a page is painted. Sent there as source text, so all that it uses stands inside it. */
export function readPaints(): Painted {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, readonly number[]>();
  const toBytes = (colour: string): readonly number[] => {
    const bytes = known.get(colour);
    if (bytes || !canvas) return bytes ?? [];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const read = [...canvas.getImageData(0, 0, 1, 1).data];
    known.set(colour, read);
    return read;
  };
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const paintOf = (element: Element): Paint | undefined => {
    const style = getComputedStyle(element);
    if (element.getClientRects().length === 0 || style.visibility !== 'visible') return undefined;
    const shape = element instanceof SVGGeometryElement;
    const colours: Record<string, readonly number[]> = { background: toBytes(style.backgroundColor) };
    if (hasText(element)) colours.text = toBytes(style.color);
    if (shape && style.fill !== 'none') colours.fill = toBytes(style.fill);
    if (shape && style.stroke !== 'none') colours.stroke = toBytes(style.stroke);
    if (parseFloat(style.borderBlockStartWidth) > 0) colours.border = toBytes(style.borderBlockStartColor);
    const name = element.getAttribute('part') ?? element.getAttribute('class') ?? '';
    return { where: `${element.localName} ${name}`.trim(), colours, image: style.backgroundImage !== 'none' };
  };
  const tags: Tag[] = [];
  const visit = (parent: Element | ShadowRoot, path: string, paints: Record<string, Paint>): void => {
    [...parent.children].forEach((element, i) => {
      const { state } = element as { state?: unknown };
      const own = element.localName.includes('-') && typeof state === 'string' ? {} : paints;
      const place = own === paints ? `${path}/${element.localName}${i}` : '';
      const paint = paintOf(element);
      if (paint) own[place] = paint;
      if (own !== paints) {
        const { width, height } = element.getBoundingClientRect();
        tags.push({ name: element.localName, state: `${state}`, width, height, paints: own });
      }
      if (element.shadowRoot) visit(element.shadowRoot, place, own);
      visit(element, place, own);
    });
  };
  const paints: Record<string, Paint> = {};
  visit(document.body, '', paints);
  const { scrollWidth: width, scrollHeight: height } = document.documentElement;
  return { page: { name: 'the page', state: '', width, height, paints }, tags };
}

import type { Fault } from '../engines/look.ts';

/** What was found in one width. */
export interface View {
  readonly at: string;
  /** Texts that are cut, lie over another or stick out. */
  readonly cut: number;
  /** Tags that do not show how many buyers their figure rests on. */
  readonly dropped: number;
  /** The first of them in words. */
  readonly example: string;
}

/** By merchant: texts of which one has to be seen, if there are any. */
export type Wanted = Readonly<Record<string, readonly string[]>>;

/** Runs in the page, so all that it uses stands inside it: judges every tag by geometry. */
export function readView(findFaults: (root: Element) => Fault[], wanted: Wanted): Omit<View, 'at'> {
  const isHidden = (element: Element): boolean => {
    const { clipPath, opacity } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return /^inset\((50|100)%/.test(clipPath) || opacity === '0' || Math.min(width, height) <= 1;
  };
  const shownText = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    if (!node.checkVisibility() || (getComputedStyle(node).display !== 'contents' && isHidden(node))) return '';
    return [...node.childNodes].map(shownText).join(' ');
  };
  let [cut, dropped, example] = [0, 0, ''];
  for (const tag of document.querySelectorAll('returning-customer-index')) {
    const faults = findFaults(tag);
    cut += faults.length;
    const [first] = faults;
    if (first) example ||= `${first.kind}: ${first.text} in ${first.where}`;
    const numbers = wanted[tag.getAttribute('merchant') ?? ''] ?? [];
    const text = [...(tag.shadowRoot?.childNodes ?? [])].map(shownText).join(' ').replaceAll(/\s+/g, ' ');
    if (numbers.length === 0 || numbers.some((number) => text.includes(number))) continue;
    dropped++;
    example ||= `only “${text.trim()}” is seen`;
  }
  return { cut, dropped, example };
}

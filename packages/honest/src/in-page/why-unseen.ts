import { textContrast } from './colours.ts';
import { drawnIn, letterBox, nameElement, outwards } from './text-frames.ts';
import { whyCovered } from './why-covered.ts';
import { whyFaded } from './why-faded.ts';

/** Why `node` in `element` is not seen where it stands now; empty where it is. */
export function whyUnseenHere(host: Element, element: Element, node: Text): string {
  const all = outwards(element);
  const box = letterBox(node);
  if (!box) return 'takes no room';
  if (Math.min(box.height, parseFloat(getComputedStyle(element).fontSize)) < 8) return 'letters under 8 px';
  let { left, right, top, bottom } = box;
  for (const one of all) {
    if (one === document.body || one === document.documentElement) break;
    const { overflowX, clipPath, clip, position } = getComputedStyle(one);
    const frame = one.getBoundingClientRect();
    if (/^inset\((50|100)%/.test(clipPath) || clipPath.startsWith('circle(0')) return `cut away by ${nameElement(one)}`;
    if (position === 'absolute' && /^rect\((0|1px)/.test(clip)) return `cut away by ${nameElement(one)}`;
    if (overflowX !== 'visible' && getComputedStyle(one).display !== 'inline') {
      left = Math.max(left, frame.left);
      right = Math.min(right, frame.right);
      top = Math.max(top, frame.top);
      bottom = Math.min(bottom, frame.bottom);
      // Half of a line's height cannot be read.
      if (right - left <= 2 || bottom - top <= box.height / 2) return `cut away by ${nameElement(one)}`;
    }
    if (position === 'fixed') break;
  }
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'outside of the window';
  const covered = whyCovered(host, element, x, y);
  if (covered) return covered;
  // What a path cuts away, or shows its back, is not found at its own point.
  const cutter = all.find((one) => {
    const { clipPath, backfaceVisibility } = getComputedStyle(one);
    return clipPath !== 'none' || backfaceVisibility === 'hidden';
  });
  const found = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  if (cutter && !found.includes(element)) return `cut away by ${nameElement(cutter)}`;
  const contrast = textContrast(element, x, y);
  return contrast !== undefined && contrast < 1.5
    ? `in the colour of its ground (contrast ${contrast.toFixed(2)})`
    : '';
}

/** Why a reader does not see `node`, which belongs to the tag `host`; empty where they do. Scrolls it into view. */
export async function whyUnseen(host: Element, node: Text): Promise<string> {
  // A slot has no box of its own.
  const element = outwards(drawnIn(node)).find((one) => getComputedStyle(one).display !== 'contents');
  if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'not displayed';
  const faded = whyFaded(outwards(element));
  if (faded) return faded;
  const inSight = (box: DOMRect | undefined): boolean =>
    !!box && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
  if (!inSight(letterBox(node))) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // What was out of sight may be drawn only now.
  if (!letterBox(node)) await twoFrames();
  const here = whyUnseenHere(host, element, node);
  if (!here.startsWith('covered by')) return here;
  // A reader scrolls on where a bar at the window's edge covers a text.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  await twoFrames();
  return whyUnseenHere(host, element, node);
}

/** Resolves after the page was drawn twice. */
export function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

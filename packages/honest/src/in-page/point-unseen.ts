import { nameElement, outwards } from './text-frames.ts';
import { whyCovered } from './why-covered.ts';

/** Where a reader sees the middle of what is drawn in a box, in pixels of the window; a text says why they do not. */
export function seenMiddle(element: Element, box: DOMRect): { readonly x: number; readonly y: number } | string {
  let { left, right, top, bottom } = box;
  for (const one of outwards(element)) {
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
  return x < 0 || y < 0 || x > innerWidth || y > innerHeight ? 'outside of the window' : { x, y };
}

/** Why a point of what `element` draws within `host` is not seen where it stands now; empty where it is. */
export function whyPointUnseen(host: Element, element: Element, x: number, y: number): string {
  const covered = whyCovered(host, element, x, y);
  if (covered) return covered;
  // What a path cuts away, or shows its back, is not found at its own point.
  const cutter = outwards(element).find((one) => {
    const { clipPath, backfaceVisibility } = getComputedStyle(one);
    return clipPath !== 'none' || backfaceVisibility === 'hidden';
  });
  const found = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  return cutter && !found.includes(element) ? `cut away by ${nameElement(cutter)}` : '';
}

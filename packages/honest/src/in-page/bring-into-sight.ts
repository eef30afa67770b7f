import { outwards } from './text-frames.ts';

/** Whether a reader can scroll what stands in a box. Scripts can also where it is `overflow: hidden`. */
export function canBeScrolled(one: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(one);
  return /^(auto|scroll)$/.test(overflowX) || /^(auto|scroll)$/.test(overflowY);
}

/**
 * Brings what `element` draws into the middle of the window, by what a reader can scroll alone: `scrollIntoView` would move
 * any box, and the page around a frame as well.
 *
 * @param boxOf where it is drawn, if that is a part of the element.
 */
export function bringIntoSight(element: Element, boxOf = (): DOMRect => element.getBoundingClientRect()): void {
  const page = document.scrollingElement;
  const inner = outwards(element).filter((one) => one !== page && one !== element && canBeScrolled(one));
  for (const one of page ? [...inner, page] : inner) {
    const box = boxOf();
    const view = one === page ? new DOMRect(0, 0, innerWidth, innerHeight) : one.getBoundingClientRect();
    const down = box.top + box.height / 2 - (view.top + view.height / 2);
    const across =
      box.left < view.left ? box.left - view.left : Math.max(0, Math.min(box.right - view.right, box.left - view.left));
    one.scrollBy({ top: down, left: across, behavior: 'instant' });
  }
}

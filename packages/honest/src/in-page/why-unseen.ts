import { bringIntoSight, canBeScrolled } from './bring-into-sight.ts';
import { textContrast } from './colours.ts';
import { whyUnseenAround } from './frames.ts';
import { seenMiddle, whyPointUnseen } from './point-unseen.ts';
import { drawnIn, letterBox, outwards } from './text-frames.ts';
import { twoFrames } from './two-frames.ts';
import { whyFaded } from './why-faded.ts';

/** Why `node` in `element` is not seen where it stands now; empty where it is. */
export function whyUnseenHere(host: Element, element: Element, node: Text): string {
  const box = letterBox(node);
  if (!box) return 'takes no room';
  if (Math.min(box.height, parseFloat(getComputedStyle(element).fontSize)) < 8) return 'letters under 8 px';
  const middle = seenMiddle(element, box);
  if (typeof middle === 'string') return middle;
  const { x, y } = middle;
  const why = whyPointUnseen(host, element, x, y);
  if (why) return why;
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
  if (!inSight(letterBox(node))) bringIntoSight(element);
  // What was out of sight may be drawn only now.
  if (!letterBox(node)) await twoFrames();
  let here = whyUnseenHere(host, element, node);
  // A reader scrolls on where a bar at the window's edge covers a text, or where a box ends that can be scrolled; and once
  // more where what came into view on the way has grown.
  const mayHelp = (): boolean =>
    /^(covered|outside)/.test(here) || (here.startsWith('cut') && outwards(element).some(canBeScrolled));
  for (let tries = 0; tries < 3 && mayHelp(); tries++) {
    bringIntoSight(element);
    await twoFrames();
    const next = whyUnseenHere(host, element, node);
    if (next === here && !here.startsWith('outside')) break;
    here = next;
  }
  return here || whyUnseenAround(element, () => letterBox(node));
}

import { bringIntoSight } from './bring-into-sight.ts';
import { seenMiddle, whyPointUnseen } from './point-unseen.ts';
import { whilePressable } from './pressable.ts';
import { nameElement, outwards } from './text-frames.ts';
import { twoFrames } from './two-frames.ts';
import { whyFaded } from './why-faded.ts';

/** A box in a frame, in pixels of its window. */
export interface FramedBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far that window is scrolled down. */
  readonly scrolled: number;
  /** Whether the page around the frame is to be scrolled to it. */
  readonly scroll: boolean;
}

/** Why a box of a frame is not seen in the page around it, and whether scrolling there may help. */
export interface Around {
  readonly why: string;
  readonly mayHelp: boolean;
}

/** What the reader of the page puts into each frame. */
declare function huitouAskAround(box: FramedBox): Promise<Around>;

/** Why what `element` draws in a frame is not seen in the page around it; empty where it is, and where there is no frame. */
export async function whyUnseenAround(element: Element, box: () => DOMRect | undefined): Promise<string> {
  if (self === top || typeof huitouAskAround !== 'function') return '';
  const ask = async (scroll: boolean): Promise<Around> => {
    const found = box();
    if (!found) return { why: 'takes no room', mayHelp: false };
    const { left, top: from, width, height } = found;
    return huitouAskAround({ left, top: from, width, height, scrolled: scrollY, scroll });
  };
  const { why, mayHelp } = await ask(false);
  if (!mayHelp) return why;
  // What is in sight within a frame need not be in sight within the window.
  bringIntoSight(element);
  await twoFrames();
  return (await ask(true)).why;
}

/** Why a box in the window of `frame` is not seen in the page that has the frame; empty where it is. */
export async function whyFrameUnseen(frame: HTMLIFrameElement, box: FramedBox): Promise<string> {
  if (!frame.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'not displayed';
  const faded = whyFaded(outwards(frame));
  if (faded) return faded;
  if (frame.scrolling === 'no' && box.top + box.scrolled + box.height / 2 > frame.clientHeight)
    return `cut away by ${nameElement(frame)}`;
  const inPage = (): DOMRect => {
    const { left, top, width } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    const scale = width / frame.offsetWidth;
    const x = left + scale * (frame.clientLeft + parseFloat(paddingLeft) + box.left);
    const y = top + scale * (frame.clientTop + parseFloat(paddingTop) + box.top);
    return new DOMRect(x, y, scale * box.width, scale * box.height);
  };
  if (box.scroll) {
    bringIntoSight(frame, inPage);
    await twoFrames();
  }
  const now = inPage();
  if (now.height < 8) return 'letters under 8 px';
  const middle = seenMiddle(frame, now);
  if (typeof middle === 'string') return middle;
  const why = await whilePressable([], async () => whyPointUnseen(frame, frame, middle.x, middle.y));
  return why || whyUnseenAround(frame, inPage);
}

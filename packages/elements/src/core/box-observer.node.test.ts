import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { observeWidth } from './box-observer.ts';

type Entry = { readonly target: Element; readonly contentRect: { readonly width: number } };

/** A window whose frames and observers a test turns by hand. */
class View extends EventTarget {
  frames: (() => void)[] = [];
  readonly observers: { readonly looks: Element[]; readonly tell: (entries: readonly Entry[]) => void }[] = [];
  requestAnimationFrame = (frame: () => void): void => void this.frames.push(frame);
  ResizeObserver: unknown = class {
    readonly looks: Element[] = [];
    readonly tell: (entries: readonly Entry[]) => void;
    constructor(callback: (entries: readonly Entry[], own: unknown) => void) {
      this.tell = (entries) => callback(entries, this);
      views.observers.push(this);
    }
    observe = (element: Element): void => void this.looks.push(element);
    unobserve = (element: Element): void => {
      while (this.looks.includes(element)) this.looks.splice(this.looks.indexOf(element), 1);
    };
  };
  frame(): void {
    for (const one of this.frames.splice(0)) one();
  }
}
let views: View;

const box = (view: View | null = views): HTMLElement & { clientWidth: number } =>
  ({ ownerDocument: { defaultView: view }, clientWidth: 0 }) as unknown as HTMLElement & { clientWidth: number };

describe('the width of a box', () => {
  beforeEach(() => void (views = new View()));

  function watch(element: HTMLElement) {
    const widths: number[] = [];
    const stop = observeWidth(element, (width) => widths.push(width));
    return { widths, stop };
  }
  const resize = (...boxes: readonly (readonly [Element, number])[]): void =>
    views.observers[0]?.tell(boxes.map(([target, width]) => ({ target, contentRect: { width } })));

  test('a width is told at first and when it has changed, not when only the height has', () => {
    const element = box();
    const { widths } = watch(element);
    assert.deepEqual(views.observers[0]?.looks, [element]);
    resize([element, 300]);
    resize([element, 300]);
    resize([element, 320]);
    assert.deepEqual(widths, [300, 320]);
  });

  test('a box is let go of while its width is acted on, and looked at again in the next frame', () => {
    const element = box();
    watch(element);
    resize([element, 300]);
    assert.deepEqual(views.observers[0]?.looks, [], 'else a scroll bar that comes now is an error of the page');
    views.frame();
    assert.deepEqual(views.observers[0]?.looks, [element]);
  });

  test('a box that is no longer of interest is not told, nor looked at again', () => {
    const element = box();
    const { widths, stop } = watch(element);
    resize([element, 300]);
    stop();
    views.frame();
    assert.deepEqual(views.observers[0]?.looks, []);
    resize([element, 320]);
    assert.deepEqual(widths, [300]);
    const other = box();
    const of = watch(other);
    of.stop();
    assert.deepEqual(views.observers[0]?.looks, []);
  });

  test('one observer serves a window, and each window has its own', () => {
    const [one, other] = [watch(box()), watch(box())];
    assert.equal(views.observers.length, 1);
    one.stop();
    other.stop();
    const first = views;
    views = new View();
    watch(box());
    assert.deepEqual([first.observers.length, views.observers.length], [1, 1]);
  });

  test('without an observer a width is read at once and with each change of the window, until that is of no interest', () => {
    views.ResizeObserver = undefined;
    const element = box();
    element.clientWidth = 300;
    const { widths, stop } = watch(element);
    assert.deepEqual(widths, [300]);
    element.clientWidth = 320;
    views.dispatchEvent(new Event('resize'));
    assert.deepEqual(widths, [300, 320]);
    stop();
    views.dispatchEvent(new Event('resize'));
    assert.equal(widths.length, 2);
  });

  test('in a document without a window nothing is ever told', () => {
    const { widths, stop } = watch(box(null));
    stop();
    assert.deepEqual(widths, []);
  });
});

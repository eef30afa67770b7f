import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { observeEnd, whenUnseen } from './ends-unseen.ts';

type Tell = (entries: readonly object[]) => void;

/** A window with an observer whose entries a test makes. */
class View {
  observers = 0;
  readonly looks = new Set<Element>();
  tell: Tell = () => {};
  readonly IntersectionObserver: unknown;
  constructor(able = true) {
    const open = (callback: Tell): object => this.#open(callback);
    // An arrow function cannot be called with `new`.
    if (able)
      this.IntersectionObserver = function (callback: Tell): object {
        return open(callback);
      };
  }
  #open(callback: Tell): object {
    this.observers++;
    this.tell = callback;
    const { looks } = this;
    return {
      observe: (box: Element) => void looks.add(box),
      unobserve: (box: Element) => void looks.delete(box),
    };
  }
}

/** A box whose children end at these places of the window, in px. */
const box = (view: View | null, ...ends: readonly number[]): Element =>
  ({
    ownerDocument: { defaultView: view },
    children: ends.map((bottom) => ({ getBoundingClientRect: () => ({ bottom }) })),
  }) as unknown as Element;

/** What is seen of a box in a window from 0 to 600 px: down to `shown`, while it reaches down to `bottom`. */
const entry = (
  target: Element,
  shown: number | undefined,
  bottom: number,
  root: object | null = { top: 0 },
): object => ({
  target,
  isIntersecting: shown !== undefined,
  boundingClientRect: { bottom },
  intersectionRect: { bottom: shown ?? 0 },
  rootBounds: root,
});

let asked: string[];
let anchors = true;
const { CSS: before } = globalThis as { CSS?: unknown };
describe('the end of a box', () => {
  beforeEach(() => {
    asked = [];
    anchors = true;
    const supports = (...declaration: readonly string[]): boolean => {
      asked.push(declaration.join(': '));
      return anchors && declaration.join(': ') === 'overflow-anchor: auto';
    };
    Object.assign(globalThis, { CSS: { supports } });
  });
  afterEach(() => void Object.assign(globalThis, { CSS: before }));

  function told(make: (view: View) => readonly [Element, object]): boolean | undefined {
    const view = new View();
    const [target, seen] = make(view);
    let unseen: boolean | undefined;
    observeEnd(target, (is) => (unseen = is));
    view.tell([seen]);
    return unseen;
  }

  test('a box in sight may change where what it holds goes on below the edge of what is seen', () => {
    const at = (...ends: readonly number[]): boolean | undefined =>
      told((view) => {
        const target = box(view, ...ends);
        return [target, entry(target, 600, 2000)];
      });
    assert.equal(at(700), true);
    assert.equal(at(300, 700), true, 'its last child counts');
    assert.equal(at(700, 300), true, 'whichever it is');
    assert.equal(at(300, 500), false, 'room below what it holds is seen');
    assert.equal(at(600), false);
    assert.equal(at(601), false, 'a pixel is rounding');
    assert.equal(at(601.5), true);
  });

  test('a box below the window may change: nothing after it is seen', () => {
    const at = (bottom: number, root?: object | null): boolean | undefined =>
      told((view) => {
        const target = box(view, bottom);
        return [target, entry(target, undefined, bottom, root)];
      });
    anchors = false;
    assert.equal(at(900), true);
    assert.equal(at(900, null), true, 'in a frame of another origin nobody says where the window is');
    assert.equal(at(-5, null), true);
  });

  test('a box above the window may change only where the engine keeps the page in place', () => {
    const at = (bottom: number): boolean | undefined =>
      told((view) => {
        const target = box(view, bottom);
        return [target, entry(target, undefined, bottom)];
      });
    assert.equal(at(-5), true);
    assert.deepEqual(asked, ['overflow-anchor: auto']);
    anchors = false;
    assert.equal(at(-5), false);
    assert.equal(at(0), false, 'its end is the very edge');
  });

  test('each box hears of itself, by one observer a window, until it is of no interest', () => {
    const view = new View();
    const heard: string[] = [];
    const [one, other] = [box(view, 700), box(view, 100)];
    const stop = observeEnd(one, (unseen) => heard.push(`one ${unseen}`));
    observeEnd(other, (unseen) => heard.push(`other ${unseen}`));
    assert.equal(view.observers, 1);
    assert.deepEqual([...view.looks], [one, other]);
    view.tell([entry(one, 600, 700), entry(other, 100, 100)]);
    assert.deepEqual(heard, ['one true', 'other false']);
    stop?.();
    assert.deepEqual([...view.looks], [other]);
  });

  test('an engine that cannot tell says so', () => {
    assert.equal(
      observeEnd(box(new View(false)), () => assert.fail('nobody can tell')),
      undefined,
    );
    assert.equal(
      observeEnd(box(null), () => assert.fail('nobody can tell')),
      undefined,
    );
  });

  test('what waits for its moment is called once, at the first one', () => {
    const view = new View();
    const target = box(view, 300);
    let called = 0;
    whenUnseen(target, () => called++);
    view.tell([entry(target, 400, 400)]);
    assert.equal(called, 0);
    assert.deepEqual([...view.looks], [target]);
    view.tell([entry(target, 250, 400)]);
    assert.equal(called, 1);
    assert.deepEqual([...view.looks], [], 'it is looked at no more');
  });
});

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { ReactiveController, ReactiveElement } from 'lit';
import { GrowthController } from './growth-controller.ts';
import type { ReviewList } from './review-list.ts';

type Tell = (entries: readonly object[]) => void;

/** A tag with a list that is longer than its room, in a page of 2000 px and a window of 800. */
class Stage {
  waiting = true;
  connected = true;
  updates = 0;
  held: number | undefined;
  missing = 0;
  released = 0;
  room = '400px';
  pageEnd = 2000;
  thresholds: readonly number[] = [];
  looks: unknown = undefined;
  tell: Tell = () => {};
  readonly view: { IntersectionObserver: unknown };
  base: object | null;
  readonly #controllers: ReactiveController[] = [];

  constructor() {
    const open = (tell: Tell, { threshold }: { readonly threshold: readonly number[] }): object => {
      this.tell = tell;
      this.thresholds = threshold;
      return { observe: (box: object) => void (this.looks = box), disconnect: () => void (this.looks = undefined) };
    };
    this.view = {
      IntersectionObserver: function (tell: Tell, options: { readonly threshold: readonly number[] }): object {
        return open(tell, options);
      },
    };
    const documentElement = { getBoundingClientRect: () => ({ bottom: this.pageEnd }) };
    const style = Object.defineProperty({}, 'minBlockSize', { get: () => this.room });
    this.base = { style, ownerDocument: { defaultView: this.view, documentElement } };
    const list = {
      holdWithin: (_: object, room: number) => {
        this.held = room;
        return this.missing > 0;
      },
      release: () => {
        this.released++;
        this.missing = 0;
      },
    };
    Object.defineProperty(list, 'missing', { get: () => this.missing });
    const host = {
      renderRoot: { querySelector: () => this.base },
      addController: (one: ReactiveController) => void this.#controllers.push(one),
      requestUpdate: () => void this.updates++,
    };
    Object.defineProperty(host, 'isConnected', { get: () => this.connected });
    new GrowthController(host as unknown as ReactiveElement, list as unknown as ReviewList, () => this.waiting);
  }

  draw = (): void => this.#controllers.forEach((one) => one.hostUpdated?.());
  leave = (): void => {
    this.connected = false;
    this.#controllers.forEach((one) => one.hostDisconnected?.());
  };
  /** The tag ends at `bottom` of a window of 800 px; `seen` says whether any of it is in sight. */
  ends(bottom: number, seen = true, rootBounds: object | null = { bottom: 800 }): void {
    this.tell([{ isIntersecting: seen, boundingClientRect: { bottom }, rootBounds }]);
  }
  /** Draws while it waits, is told where it ends, and draws the list. */
  arrive(bottom: number, seen?: boolean, root?: object | null): void {
    this.draw();
    this.ends(bottom, seen, root);
    this.waiting = false;
    this.missing = 3;
    this.draw();
  }
}

describe('a list that is longer than its room', () => {
  const { getComputedStyle } = globalThis;
  before(() => void Object.assign(globalThis, { getComputedStyle: ({ style }: { style: object }) => style }));
  after(() => void Object.assign(globalThis, { getComputedStyle }));

  let stage: Stage;
  beforeEach(() => void (stage = new Stage()));

  test('is held within it where the end of the tag is in sight, and the line below it is drawn with that', async () => {
    stage.arrive(600);
    assert.equal(stage.held, 400);
    assert.equal(stage.updates, 0, 'not while it is being drawn');
    await Promise.resolve();
    assert.equal(stage.updates, 1);
  });

  test('draws nothing anew where all of it fits', async () => {
    stage.draw();
    stage.ends(600);
    stage.waiting = false;
    stage.draw();
    await Promise.resolve();
    assert.deepEqual([stage.held, stage.updates], [400, 0]);
    assert.equal(stage.looks, undefined, 'nor is its end followed any more');
  });

  test('is all there where the tag ends below the window, above it, or at the end of the page', () => {
    for (const [bottom, seen, root] of [
      [801, true],
      [-10, false],
      [700, true, null],
    ] as const) {
      stage = new Stage();
      stage.arrive(bottom, seen, root);
      assert.equal(stage.held, undefined, `${bottom} px`);
    }
    stage = new Stage();
    stage.pageEnd = 648;
    stage.arrive(600);
    assert.equal(stage.held, undefined, 'a margin of the page may move');
    stage = new Stage();
    stage.pageEnd = 649;
    stage.arrive(600);
    assert.equal(stage.held, 400);
  });

  test('is held where it ends with the window', () => {
    stage.arrive(800);
    assert.equal(stage.held, 400);
  });

  test('is held where its end is not known yet, and all there a moment later if it is not in sight', () => {
    stage.draw();
    stage.waiting = false;
    stage.missing = 3;
    stage.draw();
    assert.equal(stage.held, 400);
    stage.ends(900);
    assert.deepEqual([stage.released, stage.updates], [1, 1]);
  });

  test('stays held while its end is in sight, and is followed until it is not', () => {
    stage.arrive(600);
    stage.ends(500);
    assert.equal(stage.released, 0);
    assert.equal(stage.looks, stage.base);
    stage.ends(900);
    assert.equal(stage.released, 1);
    stage.draw();
    assert.equal(stage.looks, undefined);
  });

  test('is held only when it comes, not when it is drawn again', () => {
    stage.arrive(600);
    stage.held = undefined;
    stage.draw();
    assert.equal(stage.held, undefined);
  });

  test('is all there where no room is kept', () => {
    stage.room = '';
    stage.arrive(600);
    assert.equal(stage.held, undefined);
  });

  test('is all there where nobody can tell what is in sight', () => {
    stage.view.IntersectionObserver = undefined;
    stage.draw();
    stage.waiting = false;
    stage.missing = 3;
    stage.draw();
    assert.equal(stage.held, undefined);
  });

  test('is followed in steps of a fiftieth of its height, by one observer', () => {
    stage.draw();
    const { tell } = stage;
    stage.draw();
    assert.equal(stage.tell, tell);
    assert.deepEqual([stage.thresholds.length, stage.thresholds[1], stage.thresholds.at(-1)], [51, 0.02, 1]);
  });

  test('is not followed outside the page, and its end is not known when it is back', () => {
    stage.draw();
    stage.ends(900);
    stage.leave();
    assert.equal(stage.looks, undefined);
    stage.draw();
    assert.equal(stage.looks, undefined, 'a drawing that ends after it has left');
    stage.connected = true;
    stage.draw();
    stage.waiting = false;
    stage.missing = 3;
    stage.draw();
    assert.equal(stage.held, 400);
  });

  test('is nothing to a tag that has drawn nothing', () => {
    stage.base = null;
    stage.draw();
    assert.equal(stage.looks, undefined);
  });
});

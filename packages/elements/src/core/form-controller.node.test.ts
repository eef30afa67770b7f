import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { FormController } from './form-controller.ts';
import type { Reserve } from './reserve.ts';

const reserve: Reserve = {
  tag: 'test-tag',
  byWidth: [
    [0, 'line'],
    [20, 'card'],
  ],
  heights: {
    line: [
      [0, 4],
      [10, 2],
    ],
    card: [
      [20, 18],
      [30, 10],
    ],
    mark: [[0, 1]],
  },
  selfSized: ['line'],
};

/** A tag in a room of `px`, whose reader has text of `fontSize`. */
class Tag {
  variant = '';
  isConnected = true;
  updates = 0;
  px = 0;
  fontSize = '16px';
  readonly rulers: { className: string }[] = [];
  readonly looks = new Set<object>();
  readonly ownerDocument: object;
  readonly renderRoot = { prepend: (ruler: { className: string }) => void this.rulers.push(ruler) };
  readonly form: FormController<string>;
  readonly #controllers: ReactiveController[] = [];
  #tell: (entries: readonly object[], own: object) => void = () => {};
  readonly #observer = {
    observe: (box: object) => void this.looks.add(box),
    unobserve: (box: object) => void this.looks.delete(box),
  };

  constructor(of = reserve) {
    const open = (tell: (entries: readonly object[], own: object) => void): object => {
      this.#tell = tell;
      return this.#observer;
    };
    const view = {
      getComputedStyle: () => ({ fontSize: this.fontSize }),
      requestAnimationFrame: () => {},
      ResizeObserver: function (tell: () => void): object {
        return open(tell);
      },
    };
    this.ownerDocument = { defaultView: view };
    made = () => ({ className: '', offsetWidth: this.px, ownerDocument: this.ownerDocument });
    this.form = new FormController(this as unknown as ReactiveElement & { variant: string }, of);
  }
  addController = (one: ReactiveController): void => void this.#controllers.push(one);
  requestUpdate = (): void => void this.updates++;
  update(): readonly [form: string | undefined, height: number] {
    for (const one of this.#controllers) one.hostUpdate?.();
    return [this.form.form, this.form.height];
  }
  leave = (): void => this.#controllers.forEach((one) => one.hostDisconnected?.());
  resize(px: number): readonly [form: string | undefined, height: number] {
    this.#tell([{ target: this.rulers[0], contentRect: { width: px } }], this.#observer);
    return [this.form.form, this.form.height];
  }
}

let made: () => object = () => ({});
const { document: real } = globalThis;
describe('the form of a tag', () => {
  before(() => void Object.assign(globalThis, { document: { createElement: () => made() } }));
  after(() => void Object.assign(globalThis, { document: real }));

  let tag: Tag;
  beforeEach(() => void (tag = new Tag()));

  test('a form follows the width, in the reader’s own text size, and so does the room that it keeps', () => {
    tag.px = 320;
    assert.deepEqual(tag.update(), ['card', 18]);
    assert.equal(tag.form.width, 20);
    assert.deepEqual(tag.resize(480), ['card', 10]);
    assert.deepEqual(tag.resize(319), ['line', 0]);
    tag = new Tag();
    tag.px = 320;
    tag.fontSize = '32px';
    assert.deepEqual(tag.update(), ['line', 0]);
    assert.equal(tag.form.width, 10);
  });

  test('text is 16 px where its size is not known', () => {
    tag.px = 320;
    tag.fontSize = '';
    tag.update();
    assert.equal(tag.form.width, 20);
  });

  test('there is no form while the width that decides is not known, as in a closed drawer, and one when it opens', () => {
    assert.deepEqual(tag.update(), [undefined, 0]);
    assert.equal(tag.form.width, undefined);
    assert.equal(tag.looks.size, 1);
    assert.deepEqual(tag.resize(480), ['card', 10]);
    assert.equal(tag.updates, 1);
  });

  test('only what changes the drawing draws the tag again', () => {
    tag.px = 320;
    tag.update();
    tag.resize(330);
    assert.equal(tag.updates, 0);
    tag.resize(480);
    assert.equal(tag.updates, 1, 'another height');
    tag.resize(160);
    assert.equal(tag.updates, 2, 'another form');
    tag.resize(100);
    assert.equal(tag.updates, 2, 'a form that sizes itself has no other height');
    tag = new Tag({ ...reserve, turns: [21] });
    tag.px = 320;
    tag.update();
    tag.resize(335);
    assert.equal(tag.updates, 0);
    tag.resize(336);
    assert.equal(tag.updates, 1, 'it is drawn otherwise from there on');
    tag.resize(335);
    assert.equal(tag.updates, 2);
  });

  test('a form that the page asks for goes before the width; one that is as high at any width needs none', () => {
    tag.variant = 'mark';
    assert.deepEqual(tag.update(), ['mark', 1]);
    assert.deepEqual([tag.rulers.length, tag.looks.size], [0, 0]);
    tag.variant = 'line';
    assert.deepEqual(tag.update(), ['line', 0]);
    assert.equal(tag.rulers.length, 0, 'it sizes itself');
    tag.variant = 'card';
    assert.deepEqual(tag.update(), [undefined, 0], 'its height depends on the width');
    assert.equal(tag.rulers.length, 1);
    assert.deepEqual(tag.resize(480), ['card', 10]);
  });

  test('a tag none of whose forms sizes itself keeps the room of each', () => {
    const { selfSized: _, ...others } = reserve;
    tag = new Tag(others);
    tag.variant = 'line';
    assert.deepEqual(tag.update(), [undefined, 0]);
    assert.deepEqual(tag.resize(160), ['line', 2]);
  });

  test('a larger form that would push the page waits behind the one that fits', () => {
    tag.px = 480;
    tag.form.limit = 'mark';
    assert.deepEqual(tag.update(), ['mark', 1]);
    tag.form.limit = undefined;
    assert.deepEqual(tag.update(), ['card', 10]);
  });

  test('one ruler is looked at, by its name for the style sheet, until the tag leaves, and again when it is back', () => {
    tag.px = 320;
    for (let time = 0; time < 3; time++) tag.update();
    assert.deepEqual(
      tag.rulers.map(({ className }) => className),
      ['ruler'],
    );
    assert.equal(tag.looks.size, 1);
    tag.leave();
    assert.equal(tag.looks.size, 0);
    tag.isConnected = false;
    tag.update();
    assert.equal(tag.looks.size, 0, 'there is no width out there');
    tag.isConnected = true;
    tag.update();
    assert.equal(tag.looks.size, 1);
    assert.equal(tag.rulers.length, 1);
  });

  test('a width that is known is not read again before it changes: that would lay out the page', () => {
    tag.px = 320;
    tag.update();
    tag.leave();
    Object.assign(tag.rulers[0] ?? {}, { offsetWidth: 160 });
    assert.deepEqual(tag.update(), ['card', 18]);
  });
});

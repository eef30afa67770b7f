import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { ReactiveController } from '@lit/reactive-element';
import type { FormController } from './form-controller.ts';
import { RoomController } from './room-controller.ts';
import type { SettingsHost } from './settings.ts';

type Tell = (entries: readonly object[]) => void;

/** A tag as far as its room goes: what it is in, the box around what it draws, and what is seen of that. */
class Stage {
  settled: 'waiting' | 'small' | 'whole' = 'waiting';
  updates = 0;
  reserve = '';
  readonly looks = new Set<object>();
  observed = 0;
  connected = true;
  readonly form = {
    reserve: { smallest: 'line' },
    limit: undefined as string | undefined,
    width: 30 as number | undefined,
    height: 20,
  };
  base: { style: { minBlockSize: string }; children: object[]; ownerDocument: object } | null;
  readonly #controllers: ReactiveController[] = [];
  readonly #view: { IntersectionObserver: unknown };
  #tell: Tell = () => {};

  constructor() {
    const open = (tell: Tell): object => {
      this.#tell = tell;
      return {
        observe: (box: object) => void (this.looks.add(box), this.observed++),
        unobserve: (box: object) => void this.looks.delete(box),
      };
    };
    this.#view = {
      IntersectionObserver: function (tell: Tell): object {
        return open(tell);
      },
    };
    this.base = this.box();
    const host = {
      renderRoot: { querySelector: (selector: string) => (selector === '.base' ? this.base : null) },
      addController: (one: ReactiveController) => void this.#controllers.push(one),
      requestUpdate: () => void this.updates++,
    };
    Object.defineProperty(host, 'reserve', { get: () => this.reserve });
    Object.defineProperty(host, 'isConnected', { get: () => this.connected });
    new RoomController(
      host as unknown as SettingsHost,
      this.form as unknown as FormController<string>,
      () => this.settled,
    );
  }

  /** A new box, as it is after a drawing that started anew. */
  box() {
    const children = [{ getBoundingClientRect: () => ({ bottom: 100 }) }];
    return { style: { minBlockSize: '' }, children, ownerDocument: { defaultView: this.#view } };
  }

  /** Draws the tag; with `settled`, after an answer. Gives the room that is kept and the form that stands in it. */
  draw(settled = this.settled): readonly [room: string, form: string | undefined] {
    this.settled = settled;
    for (const one of this.#controllers) one.hostUpdate?.();
    for (const one of this.#controllers) one.hostUpdated?.();
    return [this.base?.style.minBlockSize ?? '', this.form.limit];
  }

  /** What the reader's window shows: nothing of what stands below the tag, or something. */
  scroll(unseen: boolean): void {
    const [target] = this.looks;
    this.#tell([{ target, isIntersecting: true, intersectionRect: { bottom: unseen ? 50 : 200 } }]);
  }

  leave(): void {
    this.connected = false;
    for (const one of this.#controllers) one.hostDisconnected?.();
  }
}

let stage: Stage;
describe('the room of a tag', () => {
  beforeEach(() => void (stage = new Stage()));

  test('room is kept while the tag waits, and nothing is looked at before there is an answer', () => {
    assert.deepEqual(stage.draw('waiting'), ['20em', undefined]);
    assert.equal(stage.looks.size, 0);
  });

  test('room is kept for figures, and for a message while the page below it is seen', () => {
    assert.deepEqual(stage.draw('whole'), ['20em', undefined]);
    stage = new Stage();
    stage.draw('small');
    stage.scroll(false);
    assert.equal(stage.updates, 0);
    assert.deepEqual(stage.draw(), ['20em', undefined]);
  });

  test('room that a message does not need is given back once nothing is seen to move, in one drawing', () => {
    stage.draw('small');
    stage.scroll(true);
    assert.equal(stage.updates, 1);
    assert.deepEqual(stage.draw(), ['', undefined]);
    stage.scroll(true);
    assert.equal(stage.updates, 1, 'there is nothing more to give back');
  });

  test('room of figures is not given back: they fill it', () => {
    stage.draw('whole');
    stage.scroll(true);
    assert.equal(stage.updates, 0);
    assert.deepEqual(stage.draw(), ['20em', undefined]);
  });

  test('after a message the small form stands there until the larger one pushes nothing that is seen', () => {
    stage.draw('small');
    stage.scroll(true);
    stage.draw();
    stage.scroll(false);
    assert.deepEqual(stage.draw('whole'), ['', 'line']);
    assert.deepEqual(stage.draw(), ['', 'line'], 'also when it is drawn again');
    stage.scroll(true);
    assert.equal(stage.updates, 2);
    assert.deepEqual(stage.draw(), ['', undefined]);
  });

  test('after a message the larger form comes at once where nothing is seen to move', () => {
    stage.draw('small');
    stage.scroll(true);
    stage.draw();
    assert.deepEqual(stage.draw('whole'), ['', undefined]);
  });

  test('another question after a message waits in the small form, too', () => {
    stage.draw('small');
    stage.scroll(true);
    stage.draw();
    stage.scroll(false);
    assert.deepEqual(stage.draw('waiting'), ['', 'line']);
  });

  test('another question after figures waits in their room', () => {
    stage.draw('small');
    stage.scroll(true);
    stage.draw();
    stage.draw('whole');
    stage.scroll(false);
    assert.deepEqual(stage.draw('waiting'), ['20em', undefined]);
  });

  test('a page that asks for it keeps all room, or never has any, and no box is looked at for it', () => {
    stage.reserve = 'keep';
    stage.draw('small');
    assert.deepEqual([stage.draw(), stage.looks.size], [['20em', undefined], 0]);
    stage = new Stage();
    stage.reserve = 'none';
    stage.draw('small');
    assert.deepEqual([stage.draw(), stage.looks.size], [['', undefined], 0]);
  });

  test('a page that asks for no room any more gets the whole form at once', () => {
    stage.draw('small');
    stage.scroll(true);
    stage.draw();
    stage.scroll(false);
    stage.reserve = 'none';
    assert.deepEqual(stage.draw('whole'), ['', undefined]);
  });

  test('a form that keeps no height of its own gets none', () => {
    stage.form.height = 0;
    assert.deepEqual(stage.draw('whole'), ['', undefined]);
  });

  test('nothing is decided before the width is known', () => {
    stage.form.width = undefined;
    stage.draw('small');
    assert.equal(stage.looks.size, 0);
    stage.form.width = 30;
    stage.draw();
    assert.equal(stage.looks.size, 1);
  });

  test('a box that is drawn anew is looked at in the place of the old one, and none after the tag has left', () => {
    stage.draw('small');
    stage.base = stage.box();
    stage.draw();
    assert.deepEqual([...stage.looks], [stage.base]);
    stage.leave();
    assert.equal(stage.looks.size, 0);
    stage.connected = true;
    stage.draw();
    assert.equal(stage.looks.size, 1, 'it is looked at again when the tag is drawn again');
  });

  test('nothing is looked at for a drawing that ends after the tag has left', () => {
    stage.draw('waiting');
    stage.leave();
    stage.draw('small');
    assert.equal(stage.looks.size, 0);
  });

  test('a box that stays is looked at once, however often the tag is drawn', () => {
    for (let time = 0; time < 3; time++) stage.draw('small');
    assert.equal(stage.observed, 1);
  });

  test('a tag that has drawn nothing keeps nothing', () => {
    stage.base = null;
    assert.deepEqual(stage.draw('whole'), ['', undefined]);
  });

  test('a height that has not changed is not set again: that would lay out the page', () => {
    stage.draw('whole');
    let sets = 0;
    const style = {
      get minBlockSize() {
        return '20em';
      },
      set minBlockSize(_: string) {
        sets++;
      },
    };
    Object.assign(stage.base ?? {}, { style });
    stage.draw();
    assert.equal(sets, 0);
  });
});

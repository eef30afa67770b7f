import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { ReactiveController } from '@lit/reactive-element';
import type { SettingsHost } from './settings.ts';
import { VisibilityController } from './visibility-controller.ts';

type Entry = { readonly target: object; readonly isIntersecting: boolean };

/** A window with observers whose entries a test makes. */
class View {
  readonly margins: (string | undefined)[] = [];
  readonly looks = new Set<object>();
  readonly #callbacks = new Map<object, (entries: readonly Entry[]) => void>();
  IntersectionObserver: unknown;
  constructor() {
    const open = (callback: (entries: readonly Entry[]) => void, { rootMargin }: IntersectionObserverInit): object => {
      this.margins.push(rootMargin);
      const own = new Set<object>();
      const observe = (tag: object): void => {
        own.add(tag);
        this.looks.add(tag);
        this.#callbacks.set(tag, callback);
      };
      return { observe, disconnect: () => own.forEach((tag) => this.looks.delete(tag)) };
    };
    // An arrow function cannot be called with `new`.
    this.IntersectionObserver = function (
      callback: (entries: readonly Entry[]) => void,
      options: IntersectionObserverInit,
    ): object {
      return open(callback, options);
    };
  }
  tell(entries: readonly Entry[]): void {
    for (const entry of entries) if (this.looks.has(entry.target)) this.#callbacks.get(entry.target)?.([entry]);
  }
}

function tag(view: View | null, loading = 'lazy') {
  const controllers: ReactiveController[] = [];
  const one = {
    loading,
    isConnected: true,
    updates: 0,
    ownerDocument: { defaultView: view },
    addController: (controller: ReactiveController) => void controllers.push(controller),
    requestUpdate: () => void one.updates++,
    update: () => controllers.forEach((controller) => controller.hostUpdate?.()),
    enter: () => controllers.forEach((controller) => controller.hostConnected?.()),
    leave: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
  return Object.assign(one, { visibility: new VisibilityController(one as unknown as SettingsHost) });
}

let view: View;
describe('a lazy tag', () => {
  beforeEach(() => void (view = new View()));

  test('a tag that is not lazy may ask at once, and is not looked at', () => {
    for (const loading of ['', 'eager']) {
      const one = tag(view, loading);
      one.update();
      assert.equal(one.visibility.visible, true);
    }
    assert.equal(view.looks.size, 0);
  });

  test('a lazy one waits until it is nearly in view, is drawn then, and is looked at no more', () => {
    const one = tag(view);
    one.update();
    assert.equal(one.visibility.visible, false);
    assert.deepEqual(view.margins, ['200px'], 'how near is near');
    view.tell([{ target: one, isIntersecting: false }]);
    assert.deepEqual([one.visibility.visible, one.updates], [false, 0]);
    view.tell([{ target: one, isIntersecting: true }]);
    assert.deepEqual([one.visibility.visible, one.updates], [true, 1]);
    assert.equal(view.looks.size, 0);
  });

  test('each lazy one waits for itself', () => {
    const [one, other] = [tag(view), tag(view)];
    one.update();
    other.update();
    one.update();
    assert.equal(view.looks.size, 2);
    view.tell([
      { target: one, isIntersecting: false },
      { target: other, isIntersecting: true },
    ]);
    assert.deepEqual([one.visibility.visible, other.visibility.visible], [false, true]);
  });

  test('one that leaves the page is not looked at, and again when it is back', () => {
    const one = tag(view);
    one.update();
    one.leave();
    assert.equal(view.looks.size, 0);
    one.isConnected = false;
    one.update();
    assert.equal(view.looks.size, 0, 'there is nothing to see out there');
    one.isConnected = true;
    one.enter();
    assert.equal(one.updates, 1);
    one.update();
    assert.deepEqual([...view.looks], [one]);
  });

  test('where nobody can tell what is in view a lazy one waits for nothing', () => {
    view.IntersectionObserver = undefined;
    const one = tag(view);
    one.update();
    assert.equal(one.visibility.visible, true);
  });

  test('in a document without a window it waits', () => {
    const one = tag(null);
    one.update();
    assert.equal(one.visibility.visible, false);
  });
});

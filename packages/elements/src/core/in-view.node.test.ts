import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { observeInView } from './in-view.ts';

type Tell = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

/** An element in a window whose observers tell when a test says so. */
function place() {
  const looking = new Set<Tell>();
  class IntersectionObserver {
    readonly #tell: Tell;
    constructor(callback: Tell) {
      this.#tell = callback;
    }
    observe(): void {
      looking.add(this.#tell);
    }
    disconnect(): void {
      looking.delete(this.#tell);
    }
  }
  const element = { ownerDocument: { defaultView: { IntersectionObserver } } } as unknown as Element;
  const tell = (isIntersecting: boolean): void => looking.forEach((one) => one([{ isIntersecting }]));
  return { element, looking, tell };
}

describe('whether an element is in view', () => {
  it('is told to all who look, at first and when it changes', () => {
    const { element, tell } = place();
    const [one, two]: [boolean[], boolean[]] = [[], []];
    observeInView(element, (inView) => one.push(inView));
    observeInView(element, (inView) => two.push(inView));
    tell(true);
    tell(false);
    assert.deepEqual(
      [one, two],
      [
        [true, false],
        [true, false],
      ],
    );
  });

  it('goes on being told to the others when one has stopped, and nobody looks after the last', () => {
    const { element, looking, tell } = place();
    const told: boolean[] = [];
    const stop = observeInView(element, () => assert.fail('has stopped'));
    const stopOther = observeInView(element, (inView) => told.push(inView));
    stop();
    stop();
    tell(true);
    assert.deepEqual(told, [true]);
    stopOther();
    assert.equal(looking.size, 0);
  });

  it('is true where nothing can tell', () => {
    const told: boolean[] = [];
    const element = { ownerDocument: { defaultView: {} } } as unknown as Element;
    observeInView(element, (inView) => told.push(inView))();
    assert.deepEqual(told, [true]);
  });
});

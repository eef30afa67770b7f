import { needs } from '@huitou/contract/testing/needs.js';
import { expect, nextFrame } from '@open-wc/testing';
import { begin, define, names, show, shows, type Tag } from './stage.ts';

declare const gc: ((how: { readonly type: 'major'; readonly execution: 'async' }) => Promise<void>) | undefined;

const many = 500;
/** On the page at once: reviews are long. */
const batch = 50;

describe('a page that makes and drops tags all day', () => {
  before(async function () {
    await needs(this, 'gc');
    if (!gc) throw new Error('leak: this browser does not say when it collects; start it with --js-flags=--expose-gc');
    await begin();
    await define();
  });

  /** Weak references to tags that were made from this one, stood on the page with what they show, and were taken out. */
  async function pass(example: HTMLElement, isTag: boolean): Promise<WeakRef<Element>[]> {
    const room = document.createElement('div');
    for (let i = 0; i < batch; i++) room.append(example.cloneNode());
    document.body.append(room);
    const all = [...room.children];
    if (isTag) for (const tag of all) await shows(tag as Tag);
    room.remove();
    return all.map((tag) => new WeakRef(tag));
  }

  // What any page lets go comes first: if that stays, it is the test that holds it.
  for (const name of ['div', ...names, 'merchant-insights']) {
    it(`keeps none of ${many} <${name}> that it took out`, async () => {
      const isTag = name !== 'div';
      const example = isTag ? await show(name) : document.createElement(name);
      const refs: WeakRef<Element>[] = [];
      while (refs.length < many) refs.push(...(await pass(example, isTag)));
      const left = (): number => refs.filter((ref) => ref.deref()).length;
      // Looking at a weak reference holds its target until the task is over.
      for (let turn = 0; turn < 20 && left() > 0; turn++) {
        await nextFrame();
        await gc?.({ type: 'major', execution: 'async' });
      }
      expect(left(), 'tags that something still holds').to.equal(0);
      example.remove();
    }).timeout(60_000);
  }
});

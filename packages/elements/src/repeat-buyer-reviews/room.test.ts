import { expect, nextFrame } from '@open-wc/testing';
import type { Answer, FakeApi } from '../testing/fake-api.ts';
import { page, review, reviews, summary, wonBack } from './reviews.fixture.ts';
import { control, items, listAt, reaches, seen, sees, serve, show, summaryAt } from './show.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

/** Until the page is drawn and the observers of what is in sight have been told, which takes a task after a frame. */
const frames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame++) {
    await nextFrame();
    await new Promise((done) => setTimeout(done));
  }
};

interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** What moved in the page while `work` went on, as the engine sees it. */
async function movedDuring(work: () => Promise<unknown>): Promise<string[]> {
  const moved: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as LayoutShift[]) {
      for (const { node, previousRect, currentRect } of sources) {
        const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent;
        moved.push(`${name} from ${previousRect.y} to ${currentRect.y}`);
      }
    }
  });
  observer.observe({ type: 'layout-shift' });
  await work();
  await frames();
  await new Promise((done) => setTimeout(done, 60));
  observer.disconnect();
  return moved;
}

function later<T extends Answer>(): { readonly promise: Promise<T>; readonly resolve: (answer: T) => void } {
  let resolve: (answer: T) => void = () => {};
  const promise = new Promise<T>((done) => void (resolve = done));
  return { promise, resolve };
}

describe('the room of <repeat-buyer-reviews>', function () {
  this.timeout(30_000);
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => server.restore());

  /** The tag while it waits for `answer`, with something of the page below it. */
  async function waiting(attributes: Record<string, string> = {}, above = 0) {
    const list = later();
    server.answers[listAt] = list.promise;
    const element = await show(server, { state: 'loading', width: '600', ...attributes });
    const box = element.parentElement as HTMLElement;
    const text = (height: number): HTMLElement => {
      const node = document.createElement('p');
      node.textContent = 'What the page says';
      node.style.height = `${height}px`;
      return node;
    };
    if (above) box.prepend(text(above));
    const below = text(300);
    box.append(below);
    await frames();
    return { element, below, resolve: list.resolve };
  }

  for (const [name, answer, state] of [
    ['many reviews', page(reviews(20)), 'ready'],
    ['two reviews', page([review(), wonBack]), 'ready'],
    ['no review', page([]), 'empty'],
    ['a failure', 404, 'failed'],
  ] as const) {
    for (const variant of ['card', 'compact']) {
      it(`is kept from waiting to ${name}, with the page in sight below (${variant})`, async () => {
        const { element, below, resolve } = await waiting({ variant });
        const box = element.parentElement as HTMLElement;
        box.style.cssText += '; height: 560px; overflow: auto';
        // What stands below is scrolled into sight.
        below.scrollIntoView({ block: 'end' });
        await frames();
        const moved = await movedDuring(async () => {
          resolve(answer);
          await reaches(element, state);
        });
        expect(moved).to.deep.equal([]);
      });
    }
  }

  it('is kept when the summary comes after the list', async () => {
    const late = later();
    server.answers[summaryAt] = late.promise;
    const element = await show(server);
    await frames();
    const moved = await movedDuring(async () => {
      late.resolve(summary());
      await sees(element, '97%');
    });
    expect(moved).to.deep.equal([]);
    expect(items(element)).to.have.length(2);
  });

  it('that a failure gave back is taken again on the reader’s wish, and until then a line stands there', async () => {
    server.answers[listAt] = server.answers[summaryAt] = 404;
    const element = await show(server, { state: 'failed', width: '600' });
    const box = element.parentElement as HTMLElement;
    box.append(Object.assign(document.createElement('p'), { textContent: 'What the page says' }));
    box.style.paddingTop = '3000px';
    await waitUntil(() => element.offsetHeight < 90, 'gives back its room where nothing is seen to move', {
      timeout: 8000,
    });
    element.scrollIntoView({ block: 'center' });
    await frames();
    server.answers[listAt] = page(reviews(20), { matching: 2146 });
    server.answers[summaryAt] = summary();
    const moved = await movedDuring(async () => {
      control(element, 'Try again').click();
      await reaches(element, 'ready');
    });
    expect(moved).to.deep.equal([]);
    expect(seen(element)).to.equal('What repeat buyers say 2,146 reviews Show');
    control(element, 'Show').click();
    await waitUntil(() => items(element).length === 20, 'shows all', { timeout: 8000 });
  });

  it('holds what fits of a long list while the page below is in sight, and the rest follows on the reader’s wish', async () => {
    const { element, resolve } = await waiting({ variant: 'compact' });
    element.variant = 'card';
    await frames();
    const room = element.offsetHeight;
    const box = element.parentElement as HTMLElement;
    box.style.marginTop = `${-room + 300}px`;
    await frames();
    resolve(page(reviews(20), { matching: 52, next: 'to-2' }));
    await reaches(element, 'ready');
    await frames();
    expect(element.offsetHeight).to.equal(room);
    const { length } = items(element);
    expect(length).to.be.within(1, 6);
    await sees(element, `Showing ${length} of 52 reviews`);
    control(element, 'Show more').click();
    await sees(element, 'Showing 20 of 52 reviews');
    await waitUntil(() => items(element).length === 20, 'shows all', { timeout: 8000 });
  });

  it('is not left as a hole below a short list', async () => {
    const element = await show(server, { width: '600' });
    const card = element.renderRoot.querySelector('.card') as HTMLElement;
    expect(card.getBoundingClientRect().bottom).to.equal(element.getBoundingClientRect().bottom);
  });
});

import { indexQuery } from '@huitou/client/queries/index.js';
import { expect } from '@open-wc/testing';
import { heightOf } from '../core/reserve.ts';
import type { Answer, FakeApi } from '../testing/fake-api.ts';
import { hetian, openApi, part, parts, place, reaches, seen, settled, show, waitUntil } from './show.fixture.ts';
import { reserve } from './reserve.ts';
import { collecting, snapshot } from './snapshot.fixture.ts';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** By how much the page was seen to move while `work` was done, as browsers measure it. */
async function movedBy(work: () => Promise<unknown>): Promise<number> {
  let moved = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const entry of entries) moved += (entry as LayoutShift).value;
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  await settled();
  observer.observe({ type: 'layout-shift' });
  await work();
  for (let i = 0; i < 3; i++) await settled();
  note(observer.takeRecords());
  observer.disconnect();
  return moved;
}

/** An answer that is given later. */
function later(): [answer: Promise<Answer>, give: (answer: Answer) => void] {
  let give: (answer: Answer) => void = () => {};
  return [new Promise<Answer>((resolve) => (give = resolve)), (answer) => give(answer)];
}

const few = { ...collecting, merchant: { ...collecting.merchant, id: 'hetian' } };

describe('the room of <returning-customer-index>', function () {
  this.timeout(30_000);
  let server: FakeApi;
  before(function () {
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    console.warn('Skipped, this browser does not measure layout shift: the room of <returning-customer-index>');
    this.skip();
  });
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  /** A tag with a paragraph of the page below it, before its answer. */
  async function stage(attributes: Readonly<Record<string, string>>, first: Answer | Promise<Answer>) {
    server.answers[hetian] = first;
    const element = await place(server, 'hetian', attributes);
    const below = document.createElement('p');
    below.textContent = 'What the page says next '.repeat(20);
    element.after(below);
    await waitUntil(() => element.renderRoot.querySelector('.card'), 'has been drawn');
    return element;
  }
  const answerAgain = (answer: Answer): void => {
    server.answers[hetian] = answer;
    indexQuery(server.api, 'hetian').refresh();
  };

  for (const [name, attributes] of [
    ['a line', { variant: 'compact', width: '360' }],
    ['a line in a narrow place', { variant: 'compact', width: '236' }],
    ['a card', { width: '600' }],
    ['a narrow card', { width: '330' }],
    ['a full card', { width: '1000' }],
  ] as const) {
    for (const [what, answer, state] of [
      ['figures', snapshot(), 'ready'],
      [
        'figures of a held level',
        snapshot({ caps: [{ reason: 'fake-reviews', until: '2026-12-31T00:00:00Z' }] }),
        'ready',
      ],
      ['too few buyers', few, 'collecting'],
      ['a failure', 404, 'failed'],
    ] as const) {
      it(`moves nothing when ${what} arrive in ${name}`, async () => {
        const [first, give] = later();
        const element = await stage(attributes, first);
        const moved = await movedBy(async () => {
          give(answer);
          await reaches(element, state);
          await waitUntil(() => state !== 'collecting' || seen(element).includes('33'), 'knows what a score needs');
        });
        expect(moved).to.equal(0);
      });
    }

    it(`moves nothing when figures come after a failure or after too few buyers, or grow old, in ${name}`, async () => {
      const element = await stage(attributes, 404);
      await reaches(element, 'failed');
      const moved = await movedBy(async () => {
        answerAgain(few);
        await reaches(element, 'collecting');
        await settled();
        answerAgain(snapshot());
        await reaches(element, 'ready');
        await settled();
        answerAgain(404);
        await reaches(element, 'stale');
      });
      expect(moved).to.equal(0);
    });
  }

  for (const lang of ['zh-CN', 'en', 'ar']) {
    it(`has room for a line of any width in ${lang}, in whatever typeface the machine has`, async () => {
      const element = await stage({ variant: 'compact', lang }, snapshot());
      await reaches(element, 'ready');
      const base = part(element, 'base');
      const em = Number.parseFloat(getComputedStyle(base).fontSize);
      for (let width = 140; width < 640; width += 6) {
        (element.parentElement as HTMLElement).style.width = `${width}px`;
        const kept = heightOf(reserve, 'compact', width / 16) * em;
        expect(base.offsetHeight, `${width} px`).to.be.at.most(Math.ceil(kept));
      }
    });
  }

  it('moves nothing where the message of a failure is in sight and the page below it is not', async () => {
    const tall = Math.round(innerHeight - 150);
    const spacer = document.createElement('div');
    spacer.style.height = `${tall}px`;
    const [first, give] = later();
    const element = await stage({ width: '600' }, first);
    element.before(spacer);
    const moved = await movedBy(async () => {
      give(404);
      await reaches(element, 'failed');
      await settled();
      answerAgain(snapshot());
      await reaches(element, 'ready');
    });
    expect(moved).to.equal(0);
  });

  it('is given back for a message where nobody sees it, and small figures stand there until nobody does', async () => {
    const spacer = document.createElement('div');
    spacer.style.height = `${innerHeight + 300}px`;
    const element = await stage({ width: '600' }, 404);
    element.before(spacer);
    await waitUntil(() => element.offsetHeight < 80, 'is as small as what it says');
    element.scrollIntoView({ block: 'center' });
    // Observers tell after a frame, and a busy machine takes its time.
    for (let i = 0; i < 10; i++) await settled();
    const moved = await movedBy(async () => {
      answerAgain(snapshot());
      await reaches(element, 'ready');
      await settled();
      expect(parts(element, 'compact-card')).to.have.length(1);
    });
    expect(moved).to.equal(0);
    scrollTo(0, 0);
    await waitUntil(() => parts(element, 'dimension').length === 4, 'is a card');
  });

  it('is enough for the figures of every language at every width', async () => {
    for (const lang of ['en', 'zh-CN', 'ar']) {
      const element = await show(server, 'board', { lang });
      for (let width = 280; width <= 1280; width += 40) {
        (element.parentElement as HTMLElement).style.width = `${width}px`;
        await settled();
        const base = part(element, 'base');
        const kept = Number.parseFloat(base.style.minBlockSize) * Number.parseFloat(getComputedStyle(base).fontSize);
        // Typefaces differ between machines by a line here and there.
        expect(element.offsetHeight, `${lang} at ${width} px`).to.be.closeTo(kept, kept * 0.15);
      }
    }
  });
});

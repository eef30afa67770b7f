import { expect } from '@open-wc/testing';
import type { Review } from '@huitou/contract/review.js';
import type { FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';
import { page, review } from './reviews.fixture.ts';
import { control, flat, items, listAt, seen, sees, serve, show } from './show.fixture.ts';

const later = [
  { text: 'Washed ten times, no change.', at: '2026-11-21', days: 1 },
  { text: 'Still fine after a winter.', at: '2027-01-21', days: 62 },
];
const edited = { at: '2026-11-22', text: 'Too small.', stars: { quality: 2 } };

describe('what its author did with a review later', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => server.restore());

  const showOne = (parts: Partial<Review>, more: Record<string, string> = {}): Promise<RepeatBuyerReviews> => {
    server.answers[listAt] = page([review({ text: 'Fits well.', lang: 'en', ...parts })]);
    return show(server, more);
  };

  it('is added below the words, the first first, with how many days later', async () => {
    const text = seen(await showOne({ appendices: later }));
    const places = ['Fits well.', 'Added after 1 day', 'Washed ten', 'Added after 62 days', 'Still fine'].map((words) =>
      text.indexOf(words),
    );
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.be.greaterThan(0);
  });

  for (const [lang, words] of [
    ['zh-CN', ['当天追评', '追评 · 62 天后']],
    ['ar', ['أضيف في اليوم نفسه', 'أضيف بعد 62 يومًا']],
  ] as const) {
    it(`says so in ${lang}`, async () => {
      const element = await showOne(
        { appendices: later.map((one, i) => ({ ...one, days: i ? 62 : 0 })), edited },
        { lang },
      );
      for (const part of words) expect(seen(element)).to.include(part);
      expect(element.renderRoot.querySelector('[name=edited]')?.textContent).to.match(/2026|22/);
    });
  }

  it('is cut as the text itself is, and opened by its own button', async () => {
    const text = 'A sentence that goes on for a while. '.repeat(12);
    const element = await showOne({ appendices: [{ ...later[0], text, at: '2026-11-21', days: 1 }] }, { width: '360' });
    const added = items(element)[0]?.querySelector<HTMLElement>('.appendix .long');
    const button = added?.nextElementSibling as HTMLButtonElement;
    await waitUntil(() => button.checkVisibility(), 'offers more');
    const few = added?.offsetHeight ?? 0;
    button.click();
    expect(added?.offsetHeight).to.be.greaterThan(few);
    expect([button.innerText, button.ariaExpanded]).to.deep.equal(['Read less', 'true']);
  });

  it('is edited, with the day and a way to the words and stars before', async () => {
    const element = await showOne({ edited });
    expect(seen(element)).not.to.include('Too small.');
    const button = control<HTMLButtonElement>(element, 'Edited Nov 22, 2026: 小*禾');
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    await sees(element, 'Before the edit');
    expect(button.ariaExpanded).to.equal('true');
    const before = element.renderRoot.querySelector('[part=before]');
    expect(flat(before?.textContent)).to.equal('Before the editToo small.');
    expect(before?.querySelector('svg')?.getAttribute('aria-label')).to.equal('Quality 2 of 5');
    button.click();
    await waitUntil(() => !seen(element).includes('Too small.'), 'closes again');
    expect(button.ariaExpanded).to.equal('false');
  });

  it('says that there were stars only, where there were no words', async () => {
    const element = await showOne({ edited: { ...edited, text: '' } });
    control(element, 'Edited').click();
    await sees(element, 'Stars only, no words');
  });

  it('is not there where nothing was done, or where a server of an older version does not say', async () => {
    const { appendices, edited: _, ...older } = review({ text: 'Fits well.' });
    expect(appendices).to.deep.equal([]);
    server.answers[listAt] = page([older]);
    const element = await show(server);
    expect(seen(element)).to.include('Fits well.');
    expect(element.renderRoot.querySelector('.appendix, [name=edited]')).to.equal(null);
  });
});

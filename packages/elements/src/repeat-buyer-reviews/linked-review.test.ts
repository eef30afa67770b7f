import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';
import { fold, page, review, reviews } from './reviews.fixture.ts';
import { control, flat, items, listAt, rootOf, seen, sees, serve, show } from './show.fixture.ts';

const at = (id: string): string => `${listAt}?review=${id}`;
const goTo = (id: string): void => void (location.hash = `huitou-review-${id}`);
const focused = (element: RepeatBuyerReviews): string =>
  flat((rootOf(element).activeElement as HTMLElement)?.innerText);
const opens = (element: RepeatBuyerReviews, words: string): Promise<void> =>
  waitUntil(() => focused(element).includes(words), `the focus is on: ${focused(element)}`);

describe('an address that leads to a review', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = serve({ [listAt]: page(reviews(20), { matching: 2146, next: 'more' }) });
  });
  afterEach(() => {
    server.restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens and focuses it in the list, and asks for nothing more', async () => {
    goTo('r17');
    const element = await show(server);
    await opens(element, 'Review 17');
    expect(element.renderRoot.querySelector('[part=linked]')).to.equal(null);
    expect(server.asked.filter((path) => path.includes('review='))).to.deep.equal([]);
    // In the frames after it what stands above it gets its height.
    const isInSight = (): boolean => {
      const { top, bottom, height } = rootOf(element).activeElement?.getBoundingClientRect() ?? new DOMRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    };
    await waitUntil(isInSight, 'is in sight');
  });

  it('opens all of a long one', async () => {
    const text = `${'A sentence that goes on for a while. '.repeat(12)}The end.`;
    server.answers[listAt] = page([...reviews(3), review({ id: 'long', text, lang: 'en' })]);
    goTo('long');
    const element = await show(server, { width: '360' });
    await opens(element, 'The end.');
    const long = items(element)[3]?.querySelector('.long');
    expect(long?.scrollHeight).to.equal(long?.clientHeight);
  });

  it('asks for one that is deep in the list, and shows it above the others', async () => {
    server.answers[at('deep')] = page([review({ id: 'deep', text: 'From long ago' })]);
    goTo('deep');
    const element = await show(server);
    await opens(element, 'From long ago');
    const text = seen(element);
    expect(text.indexOf('The review that you followed a link to')).to.be.within(0, text.indexOf('From long ago'));
    expect(text.indexOf('Review 1')).to.be.greaterThan(text.indexOf('From long ago'));
  });

  it('opens a folded one as well, with its reason', async () => {
    server.answers[at('folded')] = page([review({ id: 'folded', text: 'Buy from me', folded: fold() })]);
    goTo('folded');
    await opens(await show(server), 'Hidden: advertising');
  });

  it('follows the address while the page is open, there and back', async () => {
    server.answers[at('deep')] = page([review({ id: 'deep', text: 'From long ago' })]);
    const element = await show(server);
    goTo('deep');
    await opens(element, 'From long ago');
    goTo('r3');
    await opens(element, 'Review 3');
    expect(element.renderRoot.querySelector('[part=linked]')).to.equal(null);
    location.hash = '';
    await element.updateComplete;
    expect(seen(element)).to.include('Review 3');
  });

  for (const id of ['nobody', '%E0%A4%A', 'a%20b']) {
    it(`says kindly that there is no ${id}, and shows the list`, async () => {
      server.answers[at(id)] = page([], { matching: 0 });
      goTo(id);
      const element = await show(server);
      await sees(element, 'The review that this link leads to is not here.');
      expect(seen(element)).to.include('Review 1');
      expect(element.state).to.equal('ready');
    });
  }

  it('says so in Chinese and Arabic', async () => {
    server.answers[at('nobody')] = page([], { matching: 0 });
    goTo('nobody');
    await sees(await show(server, { lang: 'zh-CN' }), '链接里的这条评价不在这里');
    await sees(await show(server, { lang: 'ar' }), 'ليس هنا');
  });

  it('says that it could not be loaded, and asks again when told to', async () => {
    goTo('deep');
    const element = await show(server);
    await sees(element, 'could not be loaded');
    server.answers[at('deep')] = page([review({ id: 'deep', text: 'From long ago' })]);
    control(element, 'Try again').click();
    await opens(element, 'From long ago');
  });

  it('opens the sheet of the compact form', async () => {
    goTo('r2');
    const element = await show(server, { variant: 'compact' });
    await opens(element, 'Review 2');
    expect(element.renderRoot.querySelector('dialog')?.open).to.equal(true);
  });

  it('wakes a tag that waits until it is seen', async () => {
    goTo('r2');
    const box = document.createElement('div');
    box.style.height = '9000px';
    document.body.prepend(box);
    try {
      await opens(await show(server, { loading: 'lazy' }), 'Review 2');
    } finally {
      box.remove();
    }
  });

  it('is no concern of a tag beside the one that has it', async () => {
    server.answers['/v1/merchants/other/reviews'] = page(reviews(2, 50));
    server.answers['/v1/merchants/other/reviews/summary'] = server.answers[`${listAt}/summary`] ?? 404;
    server.answers['/v1/merchants/other/reviews?review=r2'] = page([], { matching: 0 });
    goTo('r2');
    const other = await show(server, { merchant: 'other' });
    await sees(other, 'is not here');
    const element = await show(server);
    await opens(element, 'Review 2');
    await waitUntil(() => !seen(other).includes('is not here'), 'says nothing any more');
  });
});

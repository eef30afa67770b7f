import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { page, review, reviews } from './reviews.fixture.ts';
import type { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';
import { control, items, listAt, rootOf, seen, sees, serve, show } from './show.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('the pages of <repeat-buyer-reviews>', () => {
  let server: FakeApi;
  const second = `${listAt}?cursor=to-2`;
  const third = `${listAt}?cursor=to-3`;
  beforeEach(() => {
    server = serve({
      [listAt]: page(reviews(20), { matching: 52, next: 'to-2' }),
      [second]: page(reviews(20, 21), { matching: 52, next: 'to-3' }),
      [third]: page(reviews(12, 41), { matching: 52 }),
    });
  });
  afterEach(() => server.restore());

  /** What the focused element shows; a frame after it came into sight in WebKit. */
  const focused = (element: RepeatBuyerReviews): string => (rootOf(element).activeElement as HTMLElement).innerText;

  it('come as the reader asks, who goes on reading at the first new review and is told how many there are', async () => {
    const element = await show(server);
    const status = element.renderRoot.querySelector<HTMLElement>('.end [role=status]');
    expect(status?.innerText).to.equal('Showing 20 of 52 reviews');
    control(element, 'Show more').click();
    await waitUntil(() => items(element).length === 40);
    await element.updateComplete;
    await waitUntil(() => focused(element).includes('Review 21'), 'reads on at the first new one');
    expect(status?.innerText).to.equal('Showing 40 of 52 reviews');
    control(element, 'Show more').click();
    await waitUntil(() => items(element).length === 52);
    await element.updateComplete;
    await waitUntil(() => focused(element).includes('Review 41'), 'reads on at the first new one');
    expect(() => control(element, 'Show more')).to.throw();
    expect(items(element).map((item) => item.querySelector('.text')?.textContent)).to.deep.equal(
      reviews(52).map(({ text }) => text),
    );
  });

  it('that are here stay when the next one cannot be had, which can be asked for again', async () => {
    server.answers[second] = 404;
    const element = await show(server);
    control(element, 'Show more').click();
    await sees(element, 'Could not be loaded');
    expect(items(element)).to.have.length(20);
    expect(element.state).to.equal('ready');
    server.answers[second] = page(reviews(20, 21), { matching: 52 });
    control(element, 'Try again').click();
    await waitUntil(() => items(element).length === 40);
    await element.updateComplete;
    await waitUntil(() => focused(element).includes('Review 21'), 'reads on at the first new one');
    expect(seen(element)).not.to.include('Could not be loaded');
  });

  it('are one request each, however often the button is pressed', async () => {
    server.answers[second] = 'silence';
    const element = await show(server);
    for (let i = 0; i < 3; i++) control(element, 'Show more').click();
    await element.updateComplete;
    expect(server.asked.filter((path) => path === second)).to.have.length(1);
  });

  it('draw what is there already not again', async () => {
    const element = await show(server);
    const [first] = items(element);
    control(element, 'Show more').click();
    await waitUntil(() => items(element).length === 40);
    expect(items(element)[0] === first).to.equal(true);
  });

  it('are dropped when another question is asked meanwhile', async () => {
    server.answers[second] = 'silence';
    server.answers[`${listAt}?sort=helpful`] = page(reviews(3, 90));
    const element = await show(server);
    control(element, 'Show more').click();
    await element.updateComplete;
    control(element, 'Most helpful').click();
    await sees(element, 'Review 90');
    expect(items(element)).to.have.length(3);
    expect(server.asked.some((path) => path.includes('cursor') && path.includes('sort'))).to.equal(false);
  });

  it('can hold a thousand reviews, drawn in slices, in sections that are skipped while out of sight', async () => {
    server.answers[listAt] = page(reviews(1000));
    let slice = 0;
    const count = ({ target }: Event): void => void (slice = items(target as RepeatBuyerReviews).length);
    document.addEventListener('huitou-ready', count, { once: true });
    const element = await show(server);
    expect(slice, 'a slice is there, others follow').to.be.within(1, 999);
    await waitUntil(() => items(element).length === 1000, 'all of them', { timeout: 6000 });
    const sections = [...element.renderRoot.querySelectorAll('.section')];
    expect(sections.map((section) => section.childElementCount)).to.deep.equal([5, ...Array<number>(99).fill(10), 5]);
    const last = sections.at(-1) as Element;
    expect(getComputedStyle(last).contentVisibility).to.equal('auto');
    expect(last.lastElementChild?.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(last.getBoundingClientRect().height).to.be.greaterThan(500);
    expect(items(element).map((item) => item.querySelector('.text')?.textContent)).to.deep.equal(
      reviews(1000).map(({ text }) => text),
    );
  });

  it('is refused where it is far too long', async () => {
    server.answers[listAt] = page(reviews(20_000));
    const element = await show(server, { state: 'failed' });
    expect(items(element)).to.have.length(0);
    await sees(element, 'Could not be loaded');
  });

  it('does not go on drawing what another question has replaced', async () => {
    server.answers[listAt] = page(reviews(1000));
    server.answers[`${listAt}?sort=critical`] = page(reviews(3, 2000));
    const element = await show(server);
    control(element, 'Critical').click();
    await sees(element, 'Review 2000');
    await new Promise((done) => setTimeout(done, 50));
    expect(items(element)).to.have.length(3);
  });

  it('tell how many of their reviews could not be shown', async () => {
    server.answers[listAt] = page([...reviews(3), review({ at: 'the other day' }), review({ bought: -1 })], {
      matching: 25,
      next: 'to-2',
    });
    server.answers[second] = page([...reviews(18, 4), review({ id: '' })], { matching: 25 });
    const element = await show(server);
    await sees(element, 'Showing 3 of 25 reviews · 2 reviews could not be shown');
    control(element, 'Show more').click();
    await sees(element, 'Showing 21 of 25 reviews · 3 reviews could not be shown');
  });
});

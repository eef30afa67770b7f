import { expect, waitUntil } from '@open-wc/testing';
import type { FakeApi } from '../shared/fake-api.fixture.ts';
import { page, reviews } from './reviews.fixture.ts';
import { control, items, listAt, seen, sees, serve, show } from './show.fixture.ts';

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

  it('come as the reader asks, who goes on reading at the first new review and is told how many there are', async () => {
    const element = await show(server);
    const status = [...element.renderRoot.querySelectorAll<HTMLElement>('[role=status]')].at(-1);
    expect(status?.innerText).to.equal('20 of 52 shown');
    control(element, 'Show more').click();
    await waitUntil(() => items(element).length === 40);
    await element.updateComplete;
    expect((element.renderRoot.activeElement as HTMLElement).innerText).to.include('Review 21');
    expect(status?.innerText).to.equal('40 of 52 shown');
    control(element, 'Show more').click();
    await waitUntil(() => items(element).length === 52);
    await element.updateComplete;
    expect((element.renderRoot.activeElement as HTMLElement).innerText).to.include('Review 41');
    expect(() => control(element, 'Show more')).to.throw();
    expect(items(element).map((item) => /Review \d+/.exec(item.textContent)?.[0])).to.deep.equal(
      reviews(52).map(({ text }) => text),
    );
  });

  it('that are here stay when the next one cannot be had, which can be asked for again', async () => {
    server.answers[second] = 404;
    const element = await show(server);
    control(element, 'Show more').click();
    await sees(element, 'could not be loaded');
    expect(items(element)).to.have.length(20);
    expect(element.state).to.equal('ready');
    server.answers[second] = page(reviews(20, 21), { matching: 52 });
    control(element, 'Try again').click();
    await waitUntil(() => items(element).length === 40);
    await element.updateComplete;
    expect((element.renderRoot.activeElement as HTMLElement).innerText).to.include('Review 21');
    expect(seen(element)).not.to.include('could not be loaded');
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

  it('can hold thousands, all in the page, in sections that are skipped while out of sight', async () => {
    server.answers[listAt] = page(reviews(2000));
    const element = await show(server);
    expect(items(element)).to.have.length(2000);
    const sections = [...element.renderRoot.querySelectorAll('.section')];
    expect(sections.map((section) => section.childElementCount)).to.deep.equal(Array(40).fill(50));
    const last = sections.at(-1) as Element;
    expect(getComputedStyle(last).contentVisibility).to.equal('auto');
    expect(last.lastElementChild?.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(last.getBoundingClientRect().height).to.be.greaterThan(5000);
    expect(element.renderRoot.querySelectorAll('svg.stars')).to.have.length(2000);
  });
});

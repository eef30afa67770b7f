import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import type { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';
import { summary } from './reviews.fixture.ts';
import { control, flat, seen, serve, show, summaryAt } from './show.fixture.ts';

describe('the summary of <repeat-buyer-reviews>', () => {
  let server: FakeApi;
  beforeEach(() => void (server = serve()));
  afterEach(() => server.restore());

  const rows = ({ renderRoot }: RepeatBuyerReviews): HTMLElement[] => [
    ...renderRoot.querySelectorAll<HTMLElement>('[part=distribution] button'),
  ];

  it('says which share of the reviews has how many stars, and draws bars as long as the shares', async () => {
    const distribution = [
      { stars: 5, reviews: 60 },
      { stars: 4, reviews: 30 },
      { stars: 3, reviews: 10 },
      { stars: 2, reviews: 0 },
    ];
    server.answers[summaryAt] = summary({ distribution });
    const element = await show(server);
    expect(rows(element).map(({ innerText }) => flat(innerText))).to.deep.equal([
      '5 stars 60%',
      '4 stars 30%',
      '3 stars 10%',
      '≤2 stars 0%',
    ]);
    const [all, ...bars] = rows(element).map((row) => row.querySelector('rect')?.getBoundingClientRect().width ?? 0);
    expect(bars.map((width) => Math.round((60 * width) / (all ?? 0)))).to.deep.equal([30, 10, 0]);
    expect(all).to.be.closeTo((rows(element)[0]?.querySelector('svg')?.getBoundingClientRect().width ?? 0) * 0.6, 1);
  });

  it('tells praise from wishes by the colour of their topics, which are alike but for that', async () => {
    const element = await show(server);
    const [praise, wish, button] = ['Reliably sweet 412', 'Slow in the chat 63', 'With reply'].map((name) =>
      getComputedStyle(control(element, name)),
    );
    expect(wish?.color).to.equal(button?.color);
    expect(praise?.color).not.to.equal(button?.color);
    expect([praise?.borderRadius, praise?.paddingInline]).to.deep.equal([wish?.borderRadius, wish?.paddingInline]);
  });

  it('says how often and how soon the shop replies, who was won back, and how many reviews are folded away', async () => {
    const element = await show(server);
    const facts = element.renderRoot.querySelector<HTMLElement>('[part=facts]');
    expect(flat(facts?.innerText)).to.equal(
      'The shop replies to 35%, usually within 3 hours 40% of those who complained bought again See 14 hidden reviews',
    );
  });

  it('leaves out what is not known', async () => {
    server.answers[summaryAt] = summary({
      wouldBuyAgain: { share: null, n: 0 },
      distribution: [],
      topics: [],
      replies: { share: 0.35, n: 40, hours: null },
      wonBack: { share: null, n: 0 },
      folded: [],
    });
    const element = await show(server);
    const { renderRoot } = element;
    expect(flat(renderRoot.querySelector<HTMLElement>('[part=summary]')?.innerText)).to.equal('');
    expect(renderRoot.querySelector('[part=distribution], [part=topics], [part=again]')).to.equal(null);
    expect(seen(element)).to.include('2,146 reviews');
  });
});

import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { Kind } from './kind.ts';
import en from './messages/en.ts';
import { summary } from './reviews.fixture.ts';
import { flat } from './show.fixture.ts';
import { summaryView } from './summary-view.ts';

const drawn = (parts: Partial<ReviewSummary> = {}, filter = '', kind: Kind = 'shop'): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div>${summaryView(en, kind, summary(parts), filter)}</div>`);
const text = (box: HTMLElement, part: string): string =>
  flat(box.querySelector<HTMLElement>(`[part=${part}]`)?.innerText);
const buttons = (box: HTMLElement, part: string): HTMLButtonElement[] => [
  ...box.querySelectorAll<HTMLButtonElement>(`[part=${part}] button`),
];

describe('all reviews at a glance', () => {
  it('say the share that would buy again, as a whole per cent', async () => {
    expect(text(await drawn({ wouldBuyAgain: { share: 0.5, n: 10 } }), 'again')).to.equal('50% would buy again');
    expect(text(await drawn({ wouldBuyAgain: { share: 0.974, n: 10 } }), 'again')).to.equal('97% would buy again');
    expect(text(await drawn({ wouldBuyAgain: { share: 0, n: 10 } }), 'again')).to.equal('0% would buy again');
    expect((await drawn({ wouldBuyAgain: { share: null, n: 0 } })).querySelector('[part=again]')).to.equal(null);
  });

  it('have a bar as long as the share of each number of stars', async () => {
    const distribution = [
      { stars: 5, reviews: 1 },
      { stars: 4, reviews: 2 },
      { stars: 2, reviews: 5 },
    ];
    const rows = buttons(await drawn({ distribution }, 'stars=4'), 'distribution');
    expect(rows.map((row) => row.querySelector('rect')?.getAttribute('width'))).to.deep.equal([
      '12.5%',
      '25%',
      '62.5%',
    ]);
    expect(rows.map((row) => flat(row.lastElementChild?.textContent))).to.deep.equal(['13%', '25%', '63%']);
    expect(rows.map(({ name, value, ariaPressed }) => [name, value, ariaPressed])).to.deep.equal([
      ['stars', '5', 'false'],
      ['stars', '4', 'true'],
      ['stars', '2', 'false'],
    ]);
  });

  it('have no bars where nobody gave stars', async () => {
    const distribution = [{ stars: 5, reviews: 0 }];
    expect((await drawn({ distribution })).querySelector('[part=distribution]')).to.equal(null);
  });

  it('have topics with their numbers, and one that is chosen is pressed', async () => {
    const topics = buttons(await drawn({}, 'topic=slow-chat'), 'topics');
    expect(topics.map((one) => [flat(one.innerText), one.name, one.value, one.ariaPressed])).to.deep.equal([
      ['Reliably sweet 412', 'topic', 'sweet', 'false'],
      ['Slow in the chat 63', 'topic', 'slow-chat', 'true'],
    ]);
    expect(topics.map(({ className }) => className)).to.deep.equal(['chip brand', 'chip']);
    expect((await drawn({ topics: [] })).querySelector('[part=topics]')).to.equal(null);
  });

  it('have six topics at the most: two places for wishes, and all that praise leaves', async () => {
    const shown = async (praise: number, wishes: number): Promise<string> => {
      const topic = (tone: 'praise' | 'wish') => (_: unknown, i: number) => ({
        id: `${tone}${i}`,
        names: {},
        reviews: 9,
        tone,
      });
      const topics = [
        ...Array.from({ length: wishes }, topic('wish')),
        ...Array.from({ length: praise }, topic('praise')),
      ];
      const values = buttons(await drawn({ topics }), 'topics').map(({ value }) => value);
      return values.map((value) => (value.startsWith('praise') ? 'p' : 'w')).join('');
    };
    expect(await shown(9, 0)).to.equal('pppppp');
    expect(await shown(9, 1)).to.equal('pppppw');
    expect(await shown(9, 2)).to.equal('ppppww');
    expect(await shown(9, 5)).to.equal('ppppww');
    expect(await shown(3, 5)).to.equal('pppwww');
    expect(await shown(0, 9)).to.equal('wwwwww');
  });

  it('say how the merchant answers where both share and time are known, by its kind', async () => {
    const facts = async (parts: Partial<ReviewSummary>, kind?: Kind): Promise<string> =>
      text(await drawn({ wonBack: { share: null, n: 0 }, folded: [], ...parts }, '', kind), 'facts');
    const replies = { share: 0.35, n: 40, hours: 3 };
    expect(await facts({ replies })).to.equal('The shop replies to 35%, usually within 3 hours');
    expect(await facts({ replies }, 'host')).to.equal('The host replies to 35%, usually within 3 hours');
    expect(await facts({ replies: { ...replies, hours: null } })).to.equal('');
    expect(await facts({ replies: { ...replies, share: null } })).to.equal('');
    expect(await facts({ replies: { ...replies, share: 0 } })).to.equal('');
    const none = { ...replies, share: null };
    expect(await facts({ replies: none, wonBack: { share: 0.4, n: 25 } })).to.equal(
      '40% of those who complained bought again',
    );
    expect(await facts({ replies: none, wonBack: { share: 0, n: 25 } })).to.include('0% of those');
  });

  it('lead to what is folded away, by one number for all reasons', async () => {
    const folded = [
      { reason: 'spam', reviews: 1 },
      { reason: 'abuse', reviews: 2 },
    ] as ReviewSummary['folded'];
    const [button] = buttons(await drawn({ folded }, 'folded=only'), 'facts');
    expect([flat(button?.innerText), button?.name, button?.value, button?.ariaPressed]).to.deep.equal([
      'See 3 hidden reviews',
      'folded',
      'only',
      'true',
    ]);
    expect(buttons(await drawn({ folded: [] }), 'facts')).to.have.length(0);
  });
});

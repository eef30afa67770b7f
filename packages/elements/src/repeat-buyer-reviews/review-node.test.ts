import { expect } from '@open-wc/testing';
import en from './messages/en.ts';
import { reviewNode } from './review-node.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { fold, review } from './reviews.fixture.ts';

const context = { messages: en, home: new URL('https://api.example/'), kind: 'shop', level: 3, width: 40 } as const;

/** Elements, texts, comments, and white space alike. */
function nodesOf(root: Node): number {
  const walker = document.createTreeWalker(root);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
}

describe('the nodes of a review', () => {
  it('are at most 42 with everything in it, 48 once a folded one says who folded it, and 7 more once added to or edited', async () => {
    const everything = review({
      text: 'A sentence that goes on for a while. '.repeat(40),
      media: [
        { kind: 'image', src: '1.png', alt: 'An apple' },
        { kind: 'image', src: '2.png', alt: null },
      ],
      improve: 'content',
      folded: fold(),
      reply: { text: 'Thank you.', at: '2026-11-20', hours: 1, wonBack: true },
    });
    const node = reviewNode(context, everything);
    for (const part of 'avatar author bought meta stars marks fold text media picture reply actions'.split(' ')) {
      expect(node.querySelector(`[part=${part}]`), part).not.to.equal(null);
    }
    expect(node.querySelector('[name=long]')).not.to.equal(null);
    await waitUntil(() => node.querySelector('[part=objection]'), 'says where to object');
    expect(nodesOf(node)).to.be.at.most(48);
    const open = nodesOf(reviewNode(context, { ...everything, folded: null }));
    expect(open).to.be.at.most(42);
    const edited = { at: '2026-11-22', text: 'Too small.', stars: {} };
    const appendices = [{ text: 'Still fine.', at: '2027-01-20', days: 62 }];
    expect(nodesOf(reviewNode(context, { ...everything, folded: null, edited, appendices }))).to.equal(open + 7);
  });

  it('are only those that it needs', () => {
    const bare = review({
      author: null,
      goods: null,
      orderedOn: null,
      since: '2026-11-01',
      stars: {},
      text: '',
      helpful: 0,
    });
    expect(nodesOf(reviewNode(context, bare))).to.equal(12);
  });
});

describe('what a review says', () => {
  const text = (node: Element, part: string): string | undefined =>
    node.querySelector(`[part=${part}]`)?.textContent?.replaceAll(/[\u2066-\u2069]/g, '');
  const node = (parts: Parameters<typeof review>[0] = {}, level = 3): HTMLElement =>
    reviewNode({ ...context, level }, review(parts));

  it('is how many readers it helped, from the first on', () => {
    expect(text(node({ helpful: 0 }), 'actions')).to.equal('Share');
    expect(text(node({ helpful: 1 }), 'actions')).to.equal('1 person found this helpfulShare');
    expect(text(node({ helpful: 1200 }), 'actions')).to.equal('1,200 people found this helpfulShare');
  });

  it('is who wrote it, how often they had bought, for how long and when', () => {
    const one = node();
    expect(one.getAttribute('aria-label')).to.equal('\u2068小*禾\u2069, Nov 20, 2026');
    expect([text(one, 'author'), text(one, 'bought'), text(one, 'meta')]).to.deep.equal([
      '小*禾',
      'Bought 19 times',
      'Nov 20, 2026 · ordered Nov 16 · Fuji apples, 5 kg',
    ]);
    expect(one.querySelector('.who')?.textContent).to.include('Bought 19 timescustomer for 4 years');
    expect(node({ since: '2026-11-01' }).querySelector('.who')?.textContent).not.to.include('customer');
    expect(one.firstElementChild?.matches('[part=avatar]'), 'the avatar stands first').to.equal(true);
    expect(text(node({ author: null }), 'author')).to.equal('Repeat buyer');
  });

  it('is under a heading one level below that of the list, of which it is an item', () => {
    for (const level of [2, 5, 2]) {
      const heading = node({}, level).querySelector('[role=heading]');
      expect([heading?.getAttribute('aria-level'), heading?.textContent]).to.deep.equal([`${level + 1}`, '小*禾']);
    }
    expect(node().getAttribute('role')).to.equal('listitem');
  });

  it('is what could be better, why it is hidden, and how it was answered', () => {
    const answered = { text: 'Thank you.', at: '2026-11-20', hours: 50 };
    expect(text(node({ improve: 'content', folded: fold() }), 'marks')).to.equal(
      'Could improve: ContentHidden: advertising',
    );
    expect(text(node({ improve: 'content' }), 'marks')).to.equal('Could improve: Content');
    expect(text(node(), 'marks')).to.equal(undefined);
    expect(text(node({ reply: { ...answered, wonBack: true } }), 'reply')).to.equal(
      'Shop’s reply within 3 daysThank you.Bought again since',
    );
    expect(text(node({ reply: { ...answered, wonBack: false } }), 'reply')).to.equal(
      'Shop’s reply within 3 daysThank you.',
    );
    expect(text(node(), 'reply')).to.equal(undefined);
  });

  it('is nothing of another review', () => {
    node({ author: 'Ann', stars: { quality: 1 } });
    expect(text(node({ author: 'Bob' }), 'author')).to.equal('Bob');
  });
});

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
  it('are at most 40 with everything in it, and 44 once a folded one says who folded it', async () => {
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
    expect(nodesOf(node)).to.be.at.most(44);
    expect(nodesOf(reviewNode(context, { ...everything, folded: null }))).to.be.at.most(40);
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
    expect(nodesOf(reviewNode(context, bare))).to.equal(9);
  });
});

import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import { merchants } from './market.ts';
import { median } from './median.ts';
import { withMeter } from './meter.ts';
import { ourPage } from './reviews.ts';

/** Runs in the page: nodes of each review, itself included, with comments and blank texts. */
const count = `[...document.querySelector('repeat-buyer-reviews').shadowRoot.querySelectorAll('[part~=review]')].map(
  (review) => {
    const walker = document.createTreeWalker(review);
    const found = { all: 1, comments: 0, blanks: 0, texts: 0 };
    while (walker.nextNode()) {
      const node = walker.currentNode;
      found.all++;
      if (node.nodeType === Node.COMMENT_NODE) found.comments++;
      else if (node.nodeType === Node.TEXT_NODE) found[node.data.trim() ? 'texts' : 'blanks']++;
    }
    return found;
  },
)`;

interface Nodes {
  readonly all: number;
  readonly comments: number;
  readonly blanks: number;
  readonly texts: number;
}

/** Nodes of a review that has an author, chip, stars, wish, long text, two pictures and a reply. */
export async function benchReviewNodes({ chrome, site }: Bench): Promise<Figure[]> {
  site.pages['/complete'] = ourPage(merchants.complete);
  const found = await withMeter(chrome, async (meter) => {
    await meter.go(`${site.origin}/complete`);
    await meter.run('window.drawn');
    return meter.run<Nodes[]>(count);
  });
  if (found.length !== 20) throw new Error(`bench: 20 reviews were to be drawn, not ${found.length}`);
  const of = (what: keyof Nodes): number => median(found.map((one) => one[what]));
  const value = Math.max(...found.map(({ all }) => all));
  const elements = of('all') - of('comments') - of('blanks') - of('texts');
  return [
    {
      name: 'nodes of a review with everything in it',
      value,
      unit: 'nodes',
      reach: 40,
      ok: value <= 40,
      note: `${elements} elements, ${of('texts')} texts, ${of('blanks')} blank texts, ${of('comments')} comments`,
    },
  ];
}

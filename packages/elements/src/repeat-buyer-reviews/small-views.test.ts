import { leaf } from '@huitou/tokens/clover.js';
import { expect, fixture, html } from '@open-wc/testing';
import { card, type CardParts } from './card.fixture.ts';
import { page, reviews } from './reviews.fixture.ts';
import { flat } from './show.fixture.ts';
import { emptyView, lineView } from './small-views.ts';

const drawn = (view: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${view}</div>`);
const line = (parts: CardParts): Promise<HTMLElement> => drawn(lineView(card(parts)));

describe('the reviews in a line', () => {
  it('are their number and the way to them, with a clover that is full', async () => {
    const box = await line({});
    const words = [...box.querySelectorAll('b, .quiet, button')].map(({ textContent }) => flat(textContent));
    expect(words).to.deep.equal(['What repeat buyers say', '2,146 reviews', 'Show']);
    expect(box.querySelector('button')?.name).to.equal('open');
    const shapes = [...box.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(shapes).to.deep.equal([0, 1, 2, 3].map((place) => leaf(place, 100, 3)));
    expect(flat((await line({ pages: [page(reviews(1))] })).innerText)).to.include('1 review');
    expect(flat((await line({ pages: [] })).innerText)).to.include('0 reviews');
  });

  it('are on their way until there is an answer, and cannot be opened before', async () => {
    const box = await line({ bare: true, pages: [] });
    expect(flat(box.querySelector('.quiet')?.textContent)).to.equal('Loading…');
    expect(box.querySelector('button')).to.equal(null);
  });
});

it('that nobody has written yet is said with why that may be, under an empty clover', async () => {
  const box = await drawn(emptyView(card()));
  expect(flat(box.innerText)).to.match(/^No repeat buyer has written yet ?Writing takes purchases on two days, so new/);
  const filled = [...box.querySelectorAll('path:not(.outline)')].filter((path) => path.getAttribute('d'));
  expect(filled).to.have.length(0);
  expect(box.querySelector('path.outline')).not.to.equal(null);
});

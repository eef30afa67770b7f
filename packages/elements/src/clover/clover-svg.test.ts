import { leaf } from '@huitou/tokens/clover.js';
import { expect, fixture, html } from '@open-wc/testing';
import { cloverSvg } from './clover-svg.ts';
import type { Leaf } from './clover-paths.ts';

/** The shapes of the leaves, and of the outlines around them; undefined where none are drawn. */
async function drawn(leaves: readonly Leaf[], medians?: readonly Leaf[]) {
  const box = await fixture(html`<div>${cloverSvg(leaves, medians)}</div>`);
  const paths = [...box.querySelectorAll('path')];
  const outline = paths.find((path) => path.matches('.outline'));
  const shapes = paths.filter((path) => path !== outline).map((path) => path.getAttribute('d'));
  return { shapes, outline: outline?.getAttribute('d'), sign: box.querySelector('svg') };
}
const all = [100, 81, 49, 25] as const;
const shapesOf = (percents: readonly number[], gap: number): string[] =>
  percents.map((percent, place) => leaf(place, percent, gap));

describe('the clover', () => {
  it('has a leaf in each corner, as large as its figure, further apart where it stands alone', async () => {
    expect(await drawn(all)).to.deep.include({ shapes: shapesOf(all, 3), outline: undefined });
  });

  it('has the outlines of the peers around its leaves, where they are given', async () => {
    const medians = [50, 60, 40, 30];
    expect(await drawn(all, medians)).to.deep.include({
      shapes: shapesOf(all, 1.6),
      outline: shapesOf(medians, 1.6).join(''),
    });
  });

  it('has no leaf where there is no figure', async () => {
    const { shapes, outline } = await drawn([null, 81, 49, 25]);
    expect([shapes[0], shapes[1], outline]).to.deep.equal(['', leaf(1, 81, 3), undefined]);
  });

  it('is four half-grown outlines without any figure', async () => {
    const none = [null, null, null, null];
    const { shapes, outline } = await drawn(none);
    expect(shapes).to.deep.equal(['', '', '', '']);
    expect(outline).to.equal(shapesOf([60, 60, 60, 60], 3).join(''));
    expect((await drawn(none, [50, 50, 50, 50])).outline).to.equal(shapesOf([60, 60, 60, 60], 1.6).join(''));
  });

  it('is said by the words beside it alone', async () => {
    expect((await drawn(all)).sign?.getAttribute('aria-hidden')).to.equal('true');
  });
});

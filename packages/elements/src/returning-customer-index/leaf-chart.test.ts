import { leaf } from '@huitou/tokens/clover.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { Details } from './details.ts';
import { leafChart } from './leaf-chart.ts';
import { small, snapshot } from './snapshot.fixture.ts';

async function drawn(figures = snapshot(), details: Partial<Details> = {}) {
  const box = await fixture(html`<div>${leafChart(figures, { bloomed: '', ...details } as Details)}</div>`);
  const paths = [...box.querySelectorAll<SVGPathElement>('path')];
  const outline = paths.pop();
  return { sign: box.querySelector('svg') as SVGElement, paths, outline: outline?.getAttribute('d') };
}

describe('the clover of a card', () => {
  it('has a leaf a dimension, as large as its score, and the peers’ medians around them', async () => {
    const { paths, outline } = await drawn();
    const shapes = (...percents: readonly number[]) => percents.map((percent, place) => leaf(place, percent, 1.6));
    expect(paths.map((path) => path.getAttribute('d'))).to.deep.equal(shapes(97, 94, 77, 96));
    expect(paths.map((path) => path.dataset['place'])).to.deep.equal(['0', '1', '2', '3']);
    expect(outline).to.equal(shapes(50, 50, 50, 50).join(''));
  });

  it('has no leaf without a score, and the middle of the peers where their median is not known', async () => {
    const { paths, outline } = await drawn(small);
    expect(paths[2]?.getAttribute('d')).to.equal('');
    expect(outline).to.equal([0, 1, 2, 3].map((place) => leaf(place, 50, 1.6)).join(''));
  });

  it('grows each leaf from the peers’ outline', async () => {
    const [quality, ...others] = snapshot().dimensions;
    if (!quality) throw new Error('the fixture has no dimension');
    const dimensions = [
      { ...quality, score: 80, median: 20 },
      { ...quality, score: 0, median: null },
      ...others.slice(1),
    ];
    const from = (await drawn(snapshot({ dimensions }))).paths.map((path) => path.style.getPropertyValue('--_from'));
    expect(from.slice(0, 2)).to.deep.equal(['0.50', '1.00']);
  });

  it('blooms until its merchant’s leaves have, and is still after that', async () => {
    const blooms = async (bloomed: string): Promise<boolean> =>
      (await drawn(snapshot(), { bloomed })).sign.classList.contains('bloom');
    expect(await blooms('')).to.equal(true);
    expect(await blooms('another')).to.equal(true);
    expect(await blooms('hetian')).to.equal(false);
  });

  it('lights the leaf that is pointed at', async () => {
    const { paths } = await drawn(snapshot(), { lit: 2 });
    expect(paths.map((path) => path.classList.contains('lit'))).to.deep.equal([false, false, true, false]);
    expect((await drawn()).paths.some((path) => path.classList.contains('lit'))).to.equal(false);
  });

  it('has four leaves, however many dimensions there are', async () => {
    const [one] = snapshot().dimensions;
    if (!one) throw new Error('the fixture has no dimension');
    const { paths, outline } = await drawn(
      snapshot({ dimensions: [...snapshot().dimensions, { ...one, id: 'fifth' }] }),
    );
    expect(paths).to.have.length(4);
    expect(outline).to.equal([0, 1, 2, 3].map((place) => leaf(place, 50, 1.6)).join(''));
  });
});

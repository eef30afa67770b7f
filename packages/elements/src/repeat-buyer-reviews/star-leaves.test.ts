import { leaf } from '@huitou/tokens/clover.js';
import { expect, fixture, html } from '@open-wc/testing';
import ar from './messages/ar.ts';
import en from './messages/en.ts';
import { starLeaves } from './star-leaves.ts';

async function drawn(stars: Readonly<Record<string, number>>, messages = en) {
  const element = await fixture(html`<div>${starLeaves(messages, stars)}</div>`);
  const paths = [...element.querySelectorAll('path')];
  const outline = paths.pop();
  return {
    sign: element.querySelector('svg'),
    shapes: paths.map((path) => path.getAttribute('d')),
    outline: outline?.getAttribute('d'),
  };
}

describe('the leaves of a rating', () => {
  it('fill the outline around them where everything was given five stars, and no more', async () => {
    const { shapes, outline, sign } = await drawn({ quality: 5, service: 5, content: 5, returning: 5 });
    expect(outline).to.equal(shapes.join(''));
    expect(sign?.lastElementChild?.getAttribute('class')).to.equal('outline');
  });

  it('are as large as a fifth for each star, each dimension in its place', async () => {
    const { shapes, outline } = await drawn({ returning: 1, quality: 4, content: 2 });
    expect(shapes).to.deep.equal([leaf(0, 80, 2.4), '', leaf(2, 40, 2.4), leaf(3, 20, 2.4)]);
    expect(outline).to.equal([0, 1, 2, 3].map((place) => leaf(place, 100, 2.4)).join(''));
  });

  it('are one picture, which says the same in words', async () => {
    const { sign } = await drawn({ quality: 4, content: 2, benefits: 3 });
    expect([sign?.getAttribute('role'), sign?.getAttribute('viewBox')]).to.deep.equal(['img', '0 0 100 100']);
    expect(sign?.getAttribute('aria-label')?.replaceAll(/[\u2066-\u2069]/g, '')).to.equal(
      'Quality 4 of 5, Content 2 of 5, benefits 3 of 5',
    );
  });

  it('are drawn once for the same rating in the same language, and anew for another', async () => {
    const [one, again] = [await drawn({ quality: 4, content: 2 }), await drawn({ quality: 4, content: 2 })];
    expect(again.sign?.outerHTML).to.equal(one.sign?.outerHTML);
    expect(again.sign).not.to.equal(one.sign);
    expect((await drawn({ quality: 4, content: 3 })).shapes[2]).to.equal(leaf(2, 60, 2.4));
    expect((await drawn({ quality: 42 / 10, content: 2 })).shapes[0]).to.equal(leaf(0, 84, 2.4));
    const other = await drawn({ quality: 4, content: 2 }, ar);
    expect(other.sign?.getAttribute('aria-label')).not.to.equal(one.sign?.getAttribute('aria-label'));
  });

  it('are not drawn where nothing was given', () => {
    expect(starLeaves(en, {})).to.equal(undefined);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import en from './messages/en.ts';
import { starLeaves } from './star-leaves.ts';

describe('the leaves of a rating', () => {
  it('fill the outline around them where everything was given five stars, and no more', async () => {
    const five = { quality: 5, service: 5, content: 5, returning: 5 };
    const element = await fixture(html`<div>${starLeaves(en, five)}</div>`);
    const paths = [...element.querySelectorAll('path')];
    const outline = paths.pop();
    expect(outline?.getAttribute('d')).to.equal(paths.map((path) => path.getAttribute('d')).join(''));
  });

  it('are not drawn where nothing was given', () => {
    expect(starLeaves(en, {})).to.equal(undefined);
  });
});

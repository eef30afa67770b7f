import { expect } from '@open-wc/testing';
import { redIsAbove } from './red-is-above.ts';
import { grounds, lowContrast } from './testing/low-contrast.ts';
import { forms } from './testing/shadow-probe.ts';

describe('contrast of the default colours', () => {
  const schemes = Object.keys(grounds) as (keyof typeof grounds)[];
  const parent = document.createElement('div');
  const style = document.createElement('style');
  before(() => {
    style.textContent = redIsAbove;
    document.body.append(style, parent);
  });
  after(() => {
    style.remove();
    parent.remove();
  });

  for (const scheme of schemes) {
    for (const form of forms) {
      it(`is enough on ${scheme} light-dark() ${form ?? 'or classes'}`, () => {
        expect(lowContrast(parent, scheme, form)).to.deep.equal([]);
      });
    }

    it(`is enough on ${scheme} where red means above`, () => {
      parent.className = 'huitou-red-is-above';
      expect(lowContrast(parent, scheme)).to.deep.equal([]);
      parent.className = '';
    });

    it(`names each pair that is too low on ${scheme}`, () => {
      parent.style.setProperty(`--huitou-${scheme}-quiet`, 'grey');
      parent.style.setProperty(`--huitou-${scheme}-paper`, 'grey');
      expect(lowContrast(parent, scheme).join()).to.contain('quiet on paper over').and.to.contain(': 1.00');
      parent.removeAttribute('style');
    });
  }
});

import { expect } from '@open-wc/testing';
import { redIsAbove } from './red-is-above.ts';
import { sizes, type Size } from './sizes.ts';
import { brandThemes } from './testing/brand-themes.ts';
import { grounds, lowContrast } from './testing/low-contrast.ts';
import { forms } from './testing/shadow-probe.ts';

const schemes = Object.keys(grounds) as (keyof typeof grounds)[];
/** A property that takes the same values as the token. */
const like: Readonly<Partial<Record<Size, string>>> = {
  font: 'font-family',
  density: 'line-height',
  'card-radius': 'border-radius',
  'control-radius': 'border-radius',
  'chip-radius': 'border-radius',
  'avatar-radius': 'border-radius',
  'focus-width': 'border-width',
  shadow: 'box-shadow',
  'mark-size': 'width',
  motion: 'line-height',
};

for (const name of brandThemes) {
  describe(`brand theme ${name}`, () => {
    const style = document.createElement('style');
    const page = document.createElement('div');
    before(async () => {
      const answer = await fetch(new URL(`../../elements/themes/${name}.css`, import.meta.url));
      // The theme last, as a page may load it: the swap of red and green has to survive it.
      style.textContent = redIsAbove + (await answer.text());
      page.className = `huitou-theme-${name}`;
      document.body.append(style, page);
    });
    after(() => {
      style.remove();
      page.remove();
    });

    for (const scheme of schemes) {
      for (const form of forms) {
        it(`has contrast on every pair: ${scheme}, light-dark() ${form ?? 'or classes'}`, () => {
          expect(lowContrast(page, scheme, form)).to.deep.equal([]);
        });
      }

      it(`has it too where red means above: ${scheme}`, () => {
        page.classList.add('huitou-red-is-above');
        expect(lowContrast(page, scheme)).to.deep.equal([]);
        page.classList.remove('huitou-red-is-above');
      });
    }

    it('sets sizes to values that they take', () => {
      const computed = getComputedStyle(page);
      const wrong = (Object.keys(sizes) as Size[]).flatMap((size) => {
        const value = computed.getPropertyValue(`--huitou-${size}`).trim();
        return value && !CSS.supports(like[size] ?? size, value) ? `${size}: ${value}` : [];
      });
      expect(computed.getPropertyValue('--huitou-card-radius')).not.to.equal('');
      expect(wrong).to.deep.equal([]);
    });
  });
}

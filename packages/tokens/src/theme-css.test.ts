import { expect } from '@open-wc/testing';
import { colours, type Colour } from './colours.ts';
import { computed, page, seen } from './testing/seen-colour.ts';
import { forms } from './testing/shadow-probe.ts';

describe('colours of a theme', () => {
  it("takes the page's colours, each in its own scheme only", () => {
    page.style.setProperty('--huitou-light-ink', '#010101');
    page.style.setProperty('--huitou-dark-ink', '#020202');
    page.style.setProperty('--huitou-overlay-ink', '#030303');
    for (const form of forms) {
      expect(['light', 'dark', 'overlay'].map((scheme) => seen('ink', scheme, form))).to.deep.equal(
        ['#010101', '#020202', '#030303'].map(computed),
      );
    }
    page.style.removeProperty('--huitou-light-ink');
    expect(seen('ink', 'light')).to.equal(computed(colours.ink[0]));
  });

  it("never lets a page's light or dark colours reach a video", () => {
    for (const name of Object.keys(colours) as Colour[]) {
      page.style.setProperty(`--huitou-light-${name}`, '#010101');
      page.style.setProperty(`--huitou-dark-${name}`, '#020202');
    }
    for (const [name, [, dark, overlay = dark]] of Object.entries<readonly [string, string, string?]>(colours)) {
      for (const form of forms) {
        expect(seen(name as Colour, 'overlay', form), name).to.equal(computed(overlay));
        expect(seen(name as Colour, 'dark overlay', form), name).to.equal(computed(overlay));
      }
    }
  });

  it('paints all leaves in the colour of the clover, save one that has its own', () => {
    for (const scheme of ['light', 'dark', 'overlay']) {
      page.style.setProperty(`--huitou-${scheme}-clover`, '#010101');
      page.style.setProperty(`--huitou-${scheme}-content`, '#020202');
      for (const name of ['quality', 'service', 'returning'] as const) {
        expect(seen(name, scheme), name).to.equal(computed('#010101'));
      }
      expect(seen('content', scheme)).to.equal(computed('#020202'));
    }
  });

  it('brings the focus ring and the initials along with a new link colour', () => {
    page.style.setProperty('--huitou-light-link', '#010101');
    expect(['focus', 'on-avatar', 'link'].map((name) => seen(name as Colour))).to.deep.equal(
      Array(3).fill(computed('#010101')),
    );
    page.style.setProperty('--huitou-light-focus', '#020202');
    expect(seen('focus')).to.equal(computed('#020202'));
  });
});

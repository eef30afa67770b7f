import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { colours, type Colour } from './colours.ts';
import { computed, page, seen } from './testing/seen-colour.ts';
import { forms, hasLightDark, shadowProbe } from './testing/shadow-probe.ts';
import { themeCss } from './theme-css.ts';

/** Skips a test and says why. */
function skip(test: Mocha.Context, reason: string): never {
  console.warn(`Skipped, ${reason}: ${test.test?.fullTitle()}`);
  return test.skip();
}

describe('scheme of a theme', () => {
  let [light, dark, overlay] = ['', '', ''];
  before(() => {
    [light, dark, overlay] = colours.ink.map(computed) as [string, string, string];
    expect(new Set([light, dark, overlay]).size).to.equal(3);
  });

  it('follows the color-scheme of the page', function () {
    if (!hasLightDark) skip(this, 'this browser has no light-dark(), so a class has to say what the page wants');
    page.style.colorScheme = 'light';
    expect(seen('ink')).to.equal(light);
    page.style.colorScheme = 'dark';
    expect(seen('ink')).to.equal(dark);
  });

  it('is light on a page that says nothing', () => {
    expect(seen('ink')).to.equal(light);
  });

  it('takes a forced scheme against the page', () => {
    page.style.colorScheme = 'dark';
    expect(seen('ink', 'light')).to.equal(light);
    page.style.colorScheme = 'light';
    expect(seen('ink', 'dark')).to.equal(dark);
    expect(seen('ink', 'overlay')).to.equal(overlay);
    const probe = shadowProbe(page, themeCss(colours), 'auto');
    expect(getComputedStyle(probe.base).colorScheme).to.equal('light dark');
    probe.remove();
  });

  it('has the same colours with light-dark() and by classes', () => {
    for (const name of Object.keys(colours) as Colour[]) {
      for (const scheme of ['light', 'dark', 'overlay']) {
        expect(new Set(forms.map((form) => seen(name, scheme, form))).size, `${name} ${scheme}`).to.equal(1);
      }
    }
    expect(themeCss(colours, false)).not.to.contain('light-dark(');
    // As a tag on a dark page has it, whose script has found out.
    expect(seen('ink', 'auto dark', false)).to.equal(dark);
  });

  it('follows the page without a script where the server has written both forms', function () {
    if (!hasLightDark) skip(this, 'this browser has no light-dark(), so a class has to say what the page wants');
    page.style.colorScheme = 'dark';
    expect(seen('ink', '', null)).to.equal(dark);
    expect(seen('ink', 'light', null)).to.equal(light);
    expect(themeCss(colours, null)).to.contain('light-dark(').and.to.contain('.dark{--_');
  });

  it('prints in the colours of paper', async function () {
    const reason = await executeServerCommand<string, string>('lack', 'emulateMedia');
    if (reason) skip(this, reason);
    page.style.colorScheme = 'dark';
    await emulateMedia({ media: 'print' });
    try {
      for (const form of forms) {
        for (const scheme of ['', 'auto', 'dark', 'overlay']) {
          expect(seen('ink', scheme, form), scheme).to.equal(light);
        }
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

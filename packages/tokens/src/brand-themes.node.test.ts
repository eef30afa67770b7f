import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { colours } from './colours.ts';
import { sizes } from './sizes.ts';
import { brandThemes } from './testing/brand-themes.ts';

const folder = new URL('../../elements/themes/', import.meta.url);
const known = new Set([
  ...['light', 'dark', 'overlay'].flatMap((scheme) =>
    [...Object.keys(colours), 'clover'].map((name) => `--huitou-${scheme}-${name}`),
  ),
  ...Object.keys(sizes).map((name) => `--huitou-${name}`),
]);

it('the list of brand themes is the folder of style sheets', () => {
  assert.deepEqual(readdirSync(folder).sort(), brandThemes.map((name) => `${name}.css`).sort());
});

for (const name of brandThemes) {
  describe(`brand theme ${name}`, () => {
    const css = readFileSync(new URL(`${name}.css`, folder), 'utf8');
    const [, header = '', rule = ''] = /^\/\*([^]*?)\*\/([^]*)$/.exec(css) ?? [];
    const [, body = ''] = new RegExp(`^\\s*\\.huitou-theme-${name} \\{([^{}]*)\\}\\s*$`).exec(rule) ?? [];
    const properties = [...body.matchAll(/([\w-]+):/g)].map((match) => match[1] ?? '');

    it('says how it is used, in the words of the file itself', () => {
      assert.match(header, new RegExp(`themes/${name}\\.css`));
      assert.match(header, new RegExp(`class="huitou-theme-${name}"`));
    });

    it('is one rule of known tokens, each set once', () => {
      assert.deepEqual(
        properties.filter((property) => !known.has(property)),
        [],
      );
      assert.ok(properties.length > 20);
      assert.equal(new Set(properties).size, properties.length);
    });

    it('has a paper, a text, a link and a brand colour of its own in every scheme', () => {
      const wanted = ['light', 'dark', 'overlay'].flatMap((scheme) =>
        ['paper', 'ink', 'quiet', 'wash', 'line', 'border', 'link', 'brand', 'on-brand', 'brand-wash'].map(
          (token) => `--huitou-${scheme}-${token}`,
        ),
      );
      assert.deepEqual(
        wanted.filter((token) => !properties.includes(token)),
        [],
      );
    });

    it('leaves better and worse to the page, which may show red for better', () => {
      assert.deepEqual(
        properties.filter((property) => /(above|below)(-wash)?$/.test(property)),
        [],
      );
    });
  });
}

it('one brand has a clover of one colour', () => {
  const single = brandThemes.filter((name) => {
    const css = readFileSync(new URL(`${name}.css`, folder), 'utf8');
    return ['light', 'dark', 'overlay'].every((scheme) => css.includes(`--huitou-${scheme}-clover:`));
  });
  assert.ok(single.length > 0);
});

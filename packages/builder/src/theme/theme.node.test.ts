import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDesignTokens, writeDesignTokens } from './design-tokens.ts';
import { finishedThemes } from './finished-themes.ts';
import { formatHex, parseHex } from './hex.ts';
import { differences, resolveColour, resolveToken, tokenValue } from './theme.ts';
import { readThemeCss, writeThemeCss } from './theme-css.ts';
import { passes, verdictsOf, worstOf } from './verdict.ts';

const finished = (name: string): string =>
  readFileSync(new URL(`../../../elements/themes/${name}.css`, import.meta.url), 'utf8');

describe('a theme', () => {
  for (const name of finishedThemes) {
    it(`comes back as it was from CSS and from design tokens: ${name}`, () => {
      const { theme } = readThemeCss(finished(name));
      assert.ok(Object.keys(theme).length > 25);
      assert.deepEqual(readThemeCss(writeThemeCss(theme)), { theme, dropped: [] });
      const back = readDesignTokens(writeDesignTokens(theme));
      assert.deepEqual(back.dropped, []);
      assert.deepEqual(
        Object.fromEntries(Object.entries(back.theme).sort()),
        Object.fromEntries(Object.entries(theme).sort()),
      );
    });
  }

  it('keeps every step of alpha through design tokens', () => {
    for (let alpha = 0; alpha < 256; alpha++) {
      const theme = { 'overlay-paper': formatHex({ rgb: '#0a1b2c', alpha }) };
      assert.deepEqual(readDesignTokens(writeDesignTokens(theme)).theme, theme);
    }
  });

  it('writes design tokens of the kinds that the format knows, and keeps the rest as an extension', () => {
    const theme = {
      'light-ink': '#336699',
      density: '0.75',
      'card-radius': '12px',
      'font-size': '1em',
      font: "A, 'B C'",
    };
    assert.deepEqual(JSON.parse(writeDesignTokens(theme)), {
      huitou: {
        light: {
          $type: 'color',
          ink: { $value: { colorSpace: 'srgb', components: [0.2, 0.4, 0.6], alpha: 1, hex: '#336699' } },
        },
        dark: { $type: 'color' },
        overlay: { $type: 'color' },
        size: {
          density: { $type: 'number', $value: 0.75 },
          'card-radius': { $type: 'dimension', $value: { value: 12, unit: 'px' } },
          font: { $type: 'fontFamily', $value: ['A', 'B C'] },
          $extensions: { 'huitou.css': { 'font-size': '1em' } },
        },
      },
    });
  });

  it('takes colours as plain hex from older files, and names what it does not know', () => {
    const json =
      '{"huitou":{"light":{"ink":{"$value":"#123"},"nose":{"$value":"#fff"}},"size":{"density":{"$value":"big"}}}}';
    assert.deepEqual(readDesignTokens(json), {
      theme: { 'light-ink': '#112233' },
      dropped: ['light-nose: #fff', 'density: big'],
    });
    assert.throws(() => readDesignTokens('{'), SyntaxError);
    assert.deepEqual(readDesignTokens('[]'), { theme: {}, dropped: [] });
  });

  it('lets in nothing that requests an address or ends a rule', () => {
    for (const value of ['url(x)', 'a;b', 'a}b', 'a"</style>', 'expression(1)', 'a\\b'])
      for (const token of ['font', 'shadow', 'density', 'light-ink', 'card-radius'])
        assert.equal(tokenValue(token, value), undefined, `${token}: ${value}`);
    assert.deepEqual(readThemeCss('a { --huitou-font: url(x); --huitou-density: 1 }').dropped, ['font: url(x)']);
  });

  it('takes no quote that stays open, which would swallow the tokens after it', () => {
    for (const font of ["'Source Sans", 'A, "B', "O'Neil", `"A'`])
      assert.equal(tokenValue('font', font), undefined, font);
    for (const font of [`"O'Neil", serif`, "A B, 'C 3', sans-serif"]) assert.equal(tokenValue('font', font), font);
  });

  it('takes shadows as design tools write them', () => {
    const shadow = '0px 4px 12px rgba(0, 0, 0, 0.25), 0 1px 2px rgb(0 0 0 / 10%)';
    assert.equal(tokenValue('shadow', shadow), shadow);
  });

  it('resolves a colour as the tags do: its own, the one it follows, the default', () => {
    assert.equal(resolveColour({}, 'light', 'focus'), '#c23312');
    assert.equal(resolveColour({ 'light-link': '#000080' }, 'light', 'focus'), '#000080');
    assert.equal(resolveColour({ 'light-link': '#000080', 'light-focus': '#008000' }, 'light', 'focus'), '#008000');
    assert.equal(resolveColour({}, 'overlay', 'brand'), '#ff7350');
    assert.equal(resolveToken({ 'dark-clover': '#ffffff' }, 'dark-clover'), '#ffffff');
    assert.equal(resolveToken({}, 'density'), '1');
    assert.deepEqual(differences({ density: '1', motion: '0' }, { density: '1' }), { motion: '0' });
  });

  it('reads colours of every length', () => {
    assert.deepEqual(
      ['#abc', '#ABCD', '#a1b2c3', '#a1b2c3ff', 'red', '#ab'].map((text) => parseHex(text)),
      [
        { rgb: '#aabbcc', alpha: 255 },
        { rgb: '#aabbcc', alpha: 221 },
        { rgb: '#a1b2c3', alpha: 255 },
        { rgb: '#a1b2c3', alpha: 255 },
        ...[undefined, undefined],
      ],
    );
  });
});

describe('the verdict on contrast', () => {
  it('names the pairs that cannot be read, the worst first asked for', () => {
    const verdicts = verdictsOf({ 'light-ink': '#888888' }, 'light');
    const low = verdicts.filter((one) => !passes(one));
    assert.deepEqual(
      low.map(({ colour, ground }) => `${colour} on ${ground}`),
      ['ink on paper', 'ink on wash', 'ink on brand-wash'],
    );
    assert.ok(low.every(({ ratio, least }) => least === 4.5 && ratio > 3 && ratio < 3.6));
    assert.equal(worstOf(verdicts)?.ground, 'brand-wash');
  });

  it('counts the worst frame of a film', () => {
    const low = verdictsOf({ 'overlay-paper': '#00000000' }, 'overlay').filter((one) => !passes(one));
    assert.ok(low.some(({ colour, ground }) => colour === 'ink' && ground === 'paper'));
  });
});

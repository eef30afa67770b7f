import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenProblems } from './check-styles.ts';
import { colours } from './colours.ts';
import { redIsAbove } from './red-is-above.ts';
import { sizes } from './sizes.ts';
import { themeCss } from './theme-css.ts';

test('a token in a property that requests addresses is a problem', () => {
  for (const property of ['background', 'fill', 'stroke', 'mask', 'content', 'cursor', 'filter', 'border-image']) {
    const [problem] = tokenProblems(`p{${property}:var(--_ink)}`);
    assert.match(problem ?? '', new RegExp(`^${property}: var\\(--_ink\\) would request a url\\(\\)`), property);
  }
  assert.equal(tokenProblems('p { color: red; background: var(--_ink) no-repeat; }').length, 1);
  assert.equal(tokenProblems('p{--leaf:var(--_quality)} path{fill:var(--leaf)}').length, 1);
});

test('a token where only a colour can stand is none', () => {
  const css = `a:hover{color:var(--_ink);background-color:var(--_wash);border:1px solid var(--_line)}
    i{background:linear-gradient(var(--_ink),#000)}b{background:color-mix(in srgb,var(--_above) 38%,#0000)}
    u{fill:currentColor;content:'var(--_ink)' /* background: var(--_ink) */}`;
  assert.deepEqual(tokenProblems(css.replace(`content:'var(--_ink)'`, `content:'▲'`)), []);
});

test('a default that is not the one of the table is a problem', () => {
  assert.deepEqual(
    tokenProblems(`p{border-radius:var(--huitou-card-radius, 16px);font-family:var(--huitou-font,
    ${sizes.font[0]})}`),
    [],
  );
  assert.deepEqual(tokenProblems('p{padding:calc(4px * var(--huitou-density,2))}'), [
    '--huitou-density: has the default 2 here, 1 in sizes.ts',
  ]);
  assert.deepEqual(tokenProblems('p{padding:calc(4px * var(--huitou-density))}'), [
    '--huitou-density: has the default nothing here, 1 in sizes.ts',
  ]);
});

test('a name that no table has is a problem, also as a second choice', () => {
  assert.deepEqual(
    tokenProblems('p{color:var(--huitou-ink,red);width:var(--huitou-mark-size,var(--huitou-radius,1px))}'),
    [
      '--huitou-ink: no such token; see sizes.ts and colours.ts',
      '--huitou-mark-size: has the default var(--huitou-radius,1px) here, 1.5em in sizes.ts',
      '--huitou-radius: no such token; see sizes.ts and colours.ts',
    ],
  );
});

test("the theme's own style sheets have no problem", () => {
  for (const lightDark of [true, false, null]) assert.deepEqual(tokenProblems(themeCss(colours, lightDark)), []);
  assert.deepEqual(tokenProblems(redIsAbove), []);
});

test('where no browser is known, the theme has both forms', () => {
  assert.equal(themeCss(colours), themeCss(colours, null));
  assert.notEqual(themeCss(colours), themeCss(colours, false));
});

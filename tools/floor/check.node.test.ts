import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { check, type Checked } from './check.ts';

const root = mkdtempSync(join(tmpdir(), 'huitou-floor-'));
after(() => rmSync(root, { recursive: true }));

/** Every planted source, checked together when the first test asks: one program serves all. */
const planted: string[] = [];
let checked: Checked | undefined;
const checkAll = (): Checked => (checked ??= check(root, planted, []));

function plant(source: string, kind = 'ts'): string {
  const file = `planted-${planted.length}.${kind}`;
  writeFileSync(join(root, file), source);
  planted.push(file);
  return file;
}

/** A test that each source has these lines and features above the floor, and no others. */
function finds(name: string, cases: readonly (readonly [source: string, ...features: string[]])[], kind = 'ts'): void {
  const files = cases.map(([source, ...features]) => ({ file: plant(source, kind), features }));
  it(name, () => {
    const { findings, problems } = checkAll();
    assert.deepEqual(problems, []);
    for (const { file, features } of files) {
      const found = findings.filter((one) => one.file === file);
      assert.deepEqual(found.map(({ line, feature }) => `${line} ${feature}`).sort(), features.sort());
    }
  });
}
const css = (text: string): string => `declare const css: any;\nexport const styles = css\`${text}\`;`;
const html = (text: string): string => `declare const html: any;\nexport const view = html\`${text}\`;`;

describe('the browser floor in scripts', () => {
  finds('static and instance methods, properties and constructors', [
    ["\nexport const ok = URL.canParse('a');", '2 api.URL.canParse_static'],
    ['export const f = (list: readonly number[]) => list.toSorted();', '1 javascript.builtins.Array.toSorted'],
    ['export const f = () => Promise.withResolvers<number>();', '1 javascript.builtins.Promise.withResolvers'],
    [
      'export const f = (its: ElementInternals) => its.states.add("x");',
      '1 api.CustomStateSet.add',
      '1 api.ElementInternals.states',
    ],
    ['export const f = () => new Intl.DurationFormat("en");', '1 javascript.builtins.Intl.DurationFormat'],
    [
      'export const f = (map: Map<string, number>) => map.values().map((n) => n + 1);',
      '1 javascript.builtins.Iterator.map',
    ],
  ]);

  finds('members by the type of the receiver, not by their name', [
    ['class Shelf { toSorted() { return 1; } }\nexport const f = new Shelf().toSorted();'],
    ['const URL = { canParse: () => true };\nexport const f = URL.canParse();'],
    [
      'export class Card extends HTMLElement { f() { return this.checkVisibility(); } }',
      '1 api.Element.checkVisibility',
    ],
    ['export const f = (it: HTMLElement | SVGElement) => (it.ariaLabel = "x");', '1 api.Element.ariaLabel'],
  ]);

  finds('optional calls, brackets, destructuring and globals', [
    ['export const f = (it: Element) => it.checkVisibility?.();', '1 api.Element.checkVisibility'],
    ['export const f = (it: Element) => it["checkVisibility"]();', '1 api.Element.checkVisibility'],
    ['export const f = ({ states }: ElementInternals) => states;', '1 api.ElementInternals.states'],
    ['export const f = () => requestIdleCallback(() => {});', '1 api.Window.requestIdleCallback'],
    ['export const f = () => globalThis.requestIdleCallback(() => {});', '1 api.Window.requestIdleCallback'],
  ]);

  finds('nothing in types and in questions after a type', [
    ['export type Set2 = CustomStateSet; export let it: NavigateEvent | undefined;'],
    ['export const has = typeof requestIdleCallback === "function" || "popover" in document;'],
  ]);

  finds('events, attributes and options that are written as text', [
    ['document.addEventListener("scrollend", () => {}); export {};', '1 api.Document.scrollend_event'],
    ['document.body.setAttribute("inert", ""); export {};', '1 html.global_attributes.inert'],
    [
      'export const f = (it: Element) => it.checkVisibility({ contentVisibilityAuto: true });',
      '1 api.Element.checkVisibility',
      '1 api.Element.checkVisibility.options_contentVisibilityAuto_parameter',
    ],
  ]);

  finds('syntax', [
    ['export const is = /[\\p{L}--[a-z]]/v;', '1 javascript.builtins.RegExp.unicodeSets'],
    ['export const is = /(?i:a)(?:b)/;', '1 javascript.regular_expressions.modifier'],
    ['export const is = /(?:a)(?<b>c)(?=d)/u;'],
    ['export function f(it: Disposable) { using one = it; return one; }', '1 javascript.statements.using'],
  ]);

  finds('nothing that the floor has', [
    ['export class A { static #n = 1; static { A.#n++; } has = (it: object) => #n in it; }'],
    ['export const b = [[1].at(-1), structuredClone({}), Object.hasOwn({}, "a"), new AbortController().signal];'],
  ]);
});

describe('the browser floor in styles', () => {
  finds('properties, values, functions and units', [
    [css('a { text-wrap: balance; }'), '2 css.properties.text-wrap'],
    [
      css('a { color: light-dark(red, color-mix(in srgb, red, blue)); }'),
      '2 css.types.color.light-dark',
      '2 css.types.color.color-mix',
    ],
    [css('a {\n --x: light-dark(red, blue);\n}'), '3 css.types.color.light-dark'],
    [css('a { grid-template-columns: subgrid; }'), '2 css.properties.grid-template-columns.subgrid'],
    [css('a { color: rgb(from red r g b); }'), '2 css.types.color.rgb.relative_syntax'],
    [css('a { height: 50dvh; }'), '2 css.types.length.viewport_percentage_units_dynamic'],
  ]);

  finds('at-rules, queries and selectors', [
    [css('@starting-style { a { opacity: 0; } }'), '2 css.at-rules.starting-style'],
    [
      css('@container style(--a: 1) { a { opacity: 0; } }'),
      '2 css.at-rules.container.style_queries_for_custom_properties',
    ],
    [css('@container (width >= 30em) { a { opacity: 0; } }')],
    [css('@media (scripting: none) { a { opacity: 0; } }'), '2 css.at-rules.media.scripting'],
    [css(':host(:state(ready)) a:has(b) {}'), '2 css.selectors.has', '2 css.selectors.state'],
    [css('a { &:hover { color: red; } }'), '2 css.selectors.nesting'],
  ]);

  finds('a property without the prefix that the floor needs, and nothing that @supports asks for', [
    [css('a { backdrop-filter: blur(1px); }'), '2 css.properties.backdrop-filter'],
    [css('a { -webkit-backdrop-filter: blur(1px); backdrop-filter: blur(1px); }')],
    [css('@supports (color: light-dark(red, red)) { a { color: red; } }')],
  ]);

  finds('what stands behind placeholders, in its line', [
    [
      css('\n  ${1}\n  a { width: ${2}px; margin: 0 ${\n 3}; ${4}; }\n  b { text-wrap: balance; }\n'),
      '6 css.properties.text-wrap',
    ],
  ]);

  finds('CSS that is made up of pieces', [
    ['export const f = (a: string) => `--x:light-dark(${a},red)`;', '1 css.types.color.light-dark'],
    ['export const f = (a: string) => `text-wrap: ${a}`;', '1 css.properties.text-wrap'],
    ['export const f = "a:has(b)";', '1 css.selectors.has'],
  ]);

  finds('what a style sheet has', [['a {\n  text-wrap: balance;\n}\n', '2 css.properties.text-wrap']], 'css');

  it('says what it cannot parse', () => {
    writeFileSync(join(root, 'broken.css'), 'a { color: red; }\nb { color: }}} c {');
    assert.match(check(root, ['broken.css'], []).problems.join(), /broken\.css:2 this CSS cannot be parsed/);
  });
});

describe('the browser floor in markup', () => {
  finds('elements, attributes, properties and events', [
    [html('<search>a</search>'), '2 html.elements.search'],
    [html('<p\n  ?inert=${true}>a</p>'), '3 html.global_attributes.inert'],
    [html('<p .ariaLabel=${"x"} class="a">a</p>'), '2 api.Element.ariaLabel'],
    [html('<ul @scrollend=${() => {}}><li>a</li></ul>'), '2 api.Element.scrollend_event'],
  ]);
});

describe('what has a fallback', () => {
  const use = 'a { text-wrap: balance; }';
  const entry = { feature: 'css.properties.text-wrap', file: 'use.css', why: 'a test' };

  it('is allowed in its file', () => {
    writeFileSync(join(root, 'use.css'), use);
    assert.deepEqual(check(root, ['use.css'], [entry]), { findings: [], problems: [] });
    assert.deepEqual(check(root, ['use.css'], [{ ...entry, file: '*.css' }]), { findings: [], problems: [] });
  });

  it('is named in another, with the versions that have it', () => {
    writeFileSync(join(root, 'other.css'), use);
    assert.deepEqual(check(root, ['use.css', 'other.css'], [entry]).findings, [
      { file: 'other.css', line: 1, feature: entry.feature, needs: 'Chromium 114, Safari 17.4, Firefox 121' },
    ]);
  });

  it('must be used', () => {
    writeFileSync(join(root, 'none.css'), 'a { color: red; }');
    assert.deepEqual(check(root, ['none.css'], [entry]).problems, [
      'tools/floor/with-fallback.ts: css.properties.text-wrap is not used in use.css; take the entry out',
    ]);
  });
});

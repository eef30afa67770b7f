import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { root } from '../imports.ts';
import { tokenProperties } from './tokens.ts';

interface Named {
  readonly name: string;
}
interface Tag {
  readonly tagName: string;
  readonly attributes: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly members: readonly (Named & { readonly kind: string })[];
  readonly events: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Html {
  readonly tags: readonly (Named & { readonly attributes: readonly HtmlAttribute[] })[];
}
interface HtmlAttribute extends Named {
  readonly values: readonly Named[];
  readonly valueSet?: string;
}
interface Css {
  readonly properties: readonly Named[];
  readonly pseudoElements: readonly Named[];
}
interface Web extends Named {
  readonly version: string;
  readonly contributions: {
    readonly html: { readonly elements: readonly WebElement[] };
    readonly css: { readonly properties: readonly Named[]; readonly 'pseudo-elements': readonly Named[] };
  };
}
interface WebElement extends Named {
  readonly source: { readonly module: string; readonly symbol: string };
  readonly attributes: readonly Named[];
  readonly js: { readonly properties: readonly Typed[]; readonly events: readonly Typed[] };
}
interface Typed extends Named {
  readonly type: string | { readonly module: string; readonly name: string };
}

const text = (path: string): string => readFileSync(`${root}packages/${path}`, 'utf8');
const read = <Data>(path: string): Data => JSON.parse(text(path)) as Data;
const names = (all: readonly Named[]): readonly string[] => all.map(({ name }) => name);

describe('what editors read of the tags', () => {
  const { modules } = read<{ readonly modules: readonly { readonly declarations: readonly Tag[] }[] }>(
    'elements/custom-elements.json',
  );
  const tags = modules.flatMap(({ declarations }) => declarations);
  let html: Html;
  let css: Css;
  let web: Web;
  before(() => {
    html = read('huitou/vscode.html-custom-data.json');
    css = read('huitou/vscode.css-custom-data.json');
    web = read('huitou/web-types.json');
  });

  it('names every tag and attribute, with the words that a choice has', () => {
    assert.deepEqual(
      names(html.tags),
      tags.map(({ tagName }) => tagName),
    );
    for (const [i, { tagName, attributes }] of tags.entries()) {
      for (const { name, type } of attributes) {
        const found = html.tags[i]?.attributes.find((one) => one.name === name);
        const words = Array.from(type.text.matchAll(/'([\w-]+)'/g), ([, word]) => word);
        assert.deepEqual([tagName, name, found && names(found.values)], [tagName, name, words]);
        assert.equal(found?.valueSet, type.text === 'boolean' ? 'v' : undefined, `<${tagName} ${name}>`);
      }
    }
  });

  it('has every custom property and every part once', () => {
    const properties = [...tags.flatMap(({ cssProperties = [] }) => cssProperties), ...tokenProperties];
    const parts = tags.flatMap(({ cssParts = [] }) => cssParts);
    const { css: ofWeb } = web.contributions;
    for (const found of [css.properties, ofWeb.properties])
      assert.deepEqual([...names(found)].sort(), [...new Set(names(properties))].sort());
    assert.deepEqual(
      [...names(css.pseudoElements)].sort(),
      [...new Set(parts.map(({ name }) => `::part(${name})`))].sort(),
    );
    assert.equal(ofWeb['pseudo-elements'].length, css.pseudoElements.length);
  });

  it('names every property and event, and types where they can be found', () => {
    const exported = text('huitou/src/settings.ts') + text('elements/src/events.ts');
    for (const [i, { tagName, members, events }] of tags.entries()) {
      const found = web.contributions.html.elements[i];
      assert.equal(found?.source.module, `huitou/${tagName}`);
      // Methods have no place in it.
      const fields = members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(names(found.js.properties), names(fields));
      assert.deepEqual(names(found.js.events), names(events));
      for (const { type } of [...found.js.properties, ...found.js.events])
        if (typeof type !== 'string') assert.match(exported, new RegExp(`\\b${type.name}\\b`));
    }
  });

  it('is of the package that brings it, and says nothing that is not so', () => {
    const own = read<Web & Readonly<Record<string, string>>>('huitou/package.json');
    assert.deepEqual([web.name, web.version, own['web-types']], [own.name, own.version, 'web-types.json']);
    for (const data of [html, css, web]) assert.doesNotMatch(JSON.stringify(data), /default: undefined|"doc-url":""/);
  });
});

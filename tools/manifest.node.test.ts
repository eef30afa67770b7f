import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from './imports.ts';

interface Named {
  readonly name: string;
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
}
interface Tag {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
}

const { modules } = JSON.parse(readFileSync(`${root}packages/elements/custom-elements.json`, 'utf8')) as {
  readonly modules: readonly { readonly declarations: readonly Tag[] }[];
};
const settings = modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName, attributes, members }) =>
    attributes.map((attribute) => ({
      at: `<${tagName} ${attribute.name}>`,
      attribute,
      member: members.find(({ name }) => name === attribute.fieldName),
    })),
  );

test('every attribute names its property, and the property names it', () => {
  assert.ok(settings.length > 80);
  for (const { at, attribute, member } of settings) {
    // Every element has it.
    if (attribute.name === 'lang') continue;
    assert.equal(member?.attribute, attribute.name, at);
  }
});

test('an attribute is of the kind of its property: on or off, a number, a choice or a text', () => {
  for (const { at, attribute, member } of settings) {
    const kind = attribute.type?.text ?? '';
    const property = member?.type?.text ?? 'string';
    assert.match(kind, /^(boolean|number|string|'[\w-]+'( \| '[\w-]+')*)$/, at);
    assert.equal(property.replace(" | ''", ''), kind, at);
  }
});

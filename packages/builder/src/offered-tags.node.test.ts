import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { offeredTags, tokenTags } from './offered-tags.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

const manifest = JSON.parse(
  readFileSync(new URL('../../elements/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;
const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

it('every tag that shows something is offered, or is one that needs a token', () => {
  const known = declared.map(({ tagName = '' }) => tagName).filter((name) => name !== 'trust-provider');
  assert.deepEqual([...offeredTags.map(({ name }) => name), ...tokenTags].sort(), known.sort());
});

for (const { name, subject, variants } of offeredTags) {
  it(`${name} has the forms and the subject that its manifest says`, () => {
    const attributes = declared.find(({ tagName }) => tagName === name)?.attributes ?? [];
    const variant = attributes.find((one) => one.name === 'variant')?.type?.text ?? '';
    const forms = Array.from(variant.matchAll(/'([\w-]+)'/g), ([, value]) => value);
    // Of one form there is nothing to choose.
    assert.deepEqual(forms.length > 1 ? forms : [], variants);
    assert.ok(attributes.some((one) => one.name === subject));
  });
}

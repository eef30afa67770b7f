import { readFileSync } from 'node:fs';
import { cast } from '@huitou/mock/fixtures.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly { name: string }[] }[];
  }[];
}

const file = new URL('../../../packages/elements/custom-elements.json', import.meta.url);
const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** Every tag that shows a merchant, from the manifest. */
export const tagNames: readonly string[] = modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ tagName, attributes }) => {
    if (!tagName) return [];
    if (!attributes?.length)
      throw new Error(`custom-elements.json: <${tagName}> has no attributes; describe its class.`);
    return attributes.some(({ name }) => name === 'merchant') ? tagName : [];
  }),
);

/** Whom they show, and the name that is drawn. */
export const merchant = cast.leading;

import { readFileSync } from 'node:fs';
import { cast } from '@huitou/mock/fixtures.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly { name: string }[] }[];
  }[];
}

const file = new URL('../../../packages/elements/custom-elements.json', import.meta.url);
const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** Tags that show nothing without a token, and each visitor something else with one. */
const ofOnePerson: ReadonlySet<string> = new Set(['repeat-buyer-review-form', 'review-inbox', 'merchant-insights']);

/** Every tag that shows a merchant to everybody, from the manifest. */
export const tagNames: readonly string[] = modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ tagName, attributes }) => {
    if (!tagName) return [];
    if (!attributes?.length)
      throw new Error(`custom-elements.json: <${tagName}> has no attributes; describe its class.`);
    return attributes.some(({ name }) => name === 'merchant') && !ofOnePerson.has(tagName) ? tagName : [];
  }),
);

/** Whom they show, and the name that is drawn. */
export const merchant = cast.leading;

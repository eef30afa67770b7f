import type { Reserve } from '../../../packages/elements/src/core/reserve.ts';
import { markupOf, tagNames } from './subjects.ts';

const forms = new Map<string, readonly string[]>();
for (const name of tagNames) {
  const file = new URL(`../../../packages/elements/src/${name}/reserve.ts`, import.meta.url);
  const { reserve } = (await import(file.href)) as { readonly reserve: Reserve };
  forms.set(name, ['', ...Object.keys(reserve.heights)]);
}

/** Every form of every tag one below the other, with figures and with the message that there are none. */
export const everyForm = [...forms]
  .flatMap(([name, all]) =>
    all.flatMap((form) =>
      ['', '/nowhere'].map(
        (api) => `<section>${markupOf(name, undefined, `variant="${form}" api="${api}"`)}</section>`,
      ),
    ),
  )
  .join('\n');

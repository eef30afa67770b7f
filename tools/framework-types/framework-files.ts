import { format, resolveConfig } from 'prettier';
import { root } from '../imports.ts';
import { allMarkup, tagMarkup } from './markup.ts';
import { reactWrapper, reactWrappers } from './react18.ts';
import { readTags } from './read-tags.ts';

const folder = 'packages/huitou/src/';
const generated = '// Generated from packages/elements/custom-elements.json.\n';

/** What the manifest makes of the package `huitou`: what can be written on each tag, and components of React 18. */
export async function frameworkFiles(manifest: string): Promise<Readonly<Record<string, string>>> {
  const tags = readTags(manifest);
  const texts: readonly (readonly [string, string])[] = [
    ['markup.ts', allMarkup(tags)],
    ['react18.ts', reactWrappers(tags)],
    ...tags.flatMap((tag) => [
      [`${tag.tagName}/markup.ts`, tagMarkup(tag)] as const,
      [`react18/${tag.tagName}.ts`, reactWrapper(tag)] as const,
    ]),
  ];
  const options = { ...(await resolveConfig(`${root}${folder}markup.ts`)), parser: 'typescript' };
  const files = texts.map(async ([name, text]) => [folder + name, await format(generated + text, options)] as const);
  return Object.fromEntries(await Promise.all(files));
}

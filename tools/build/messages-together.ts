import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { classOf, elementsFolder } from '../tags.ts';

/** Nothing is there: a module for each language is made up under this name. */
const madeUp = 'huitou:every-tag/';

/**
 * For a script with several tags: the messages of all of them become one chunk a language, so that a page waits for one
 * request more and not for one a tag. The `messages/catalog.ts` of a tag is replaced by one that takes its part of it.
 */
export function messagesTogether(): Plugin {
  return {
    name: 'huitou:messages-together',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(madeUp) ? id : undefined),
    load: {
      order: 'pre',
      handler(id) {
        if (id.startsWith(madeUp)) {
          const language = id.slice(madeUp.length);
          return globSync(`*/messages/${language}.ts`, { cwd: elementsFolder })
            .sort()
            .map(
              (file) => `export { default as ${classOf(file.split('/')[0] ?? '')} } from '${elementsFolder}${file}';`,
            )
            .join('\n');
        }
        const tag = /\/([\w-]+)\/messages\/catalog\.ts$/.exec(id)?.[1];
        if (!tag) return undefined;
        const files = globSync(`${tag}/messages/{??,??-??}.ts`, { cwd: elementsFolder });
        const entries = files.map((file) => {
          const language = basename(file, '.ts');
          return `'${language}': () => import('${madeUp}${language}').then((all) => ({ default: all.${classOf(tag)} }))`;
        });
        return `export const catalog = { ${entries.join(', ')} };`;
      },
    },
  };
}

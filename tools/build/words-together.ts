import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const tags = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));
/** Nothing is there: a module of its own for each language is made up under this folder. */
const own = `${tags}every-tag/`;

/** Name of a tag's words in the module that holds everybody's. */
const nameOf = (tag: string): string => tag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * For a script with several tags: the words of all of them become one chunk a language, so that a page waits for one
 * request more and not for one a tag. Each tag's `strings/tables.ts` is replaced by one that takes its part of it.
 */
export function wordsTogether(): Plugin {
  return {
    name: 'huitou:words-together',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(own) ? id : undefined),
    load: {
      order: 'pre',
      handler(id) {
        if (id.startsWith(own)) {
          const language = id.slice(own.length);
          return globSync(`*/strings/${language}.ts`, { cwd: tags })
            .filter((file) => !file.startsWith('shared/'))
            .sort()
            .map((file) => `export { default as ${nameOf(file.split('/')[0] ?? '')} } from '${tags}${file}';`)
            .join('\n');
        }
        const tag = /\/([\w-]+)\/strings\/tables\.ts$/.exec(id)?.[1];
        if (!tag) return undefined;
        const languages = globSync(`${tag}/strings/{??,??-*}.ts`, { cwd: tags }).map((file) => basename(file, '.ts'));
        const entries = languages.map(
          (language) =>
            `${language.slice(0, 2)}: () => import('${own}${language}').then((words) => ({ default: words.${nameOf(tag)} }))`,
        );
        return `export const tables = { ${entries.join(', ')} };`;
      },
    },
  };
}

import type { Plugin } from 'vite';
import { elementsFolder } from '../tags.ts';

/**
 * For pages in one language: its words are a part of the script, or of the part that needs them, and not a request of their own. The others stay chunks,
 * for a tag whose `lang` says otherwise. Comes after `messagesTogether`, whose catalogs it changes as well.
 */
export function wordsWithTheScript(language: string): Plugin {
  // As a key of a catalog, with the import behind it: `en: () => import('./en.ts'),`
  const loader = new RegExp(`(?<='?\\b${language}'?: \\(\\) => )import\\([^)]*\\)(\\.then\\(.*?\\}\\)\\))?`);
  return {
    name: 'huitou:words-with-the-script',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler(code, id) {
        const folder = /\/([\w-]+\/[\w-]*messages)\/catalog\.ts$/.exec(id)?.[1];
        if (!folder) return undefined;
        if (!loader.test(code))
          throw new Error(`${id}: does not load ${language}; its words cannot come with the script`);
        const words = `import words from '${elementsFolder}${folder}/${language}.ts';\n`;
        return { code: words + code.replace(loader, 'Promise.resolve({ default: words })'), map: null };
      },
    },
  };
}

import type { Plugin } from 'vite';

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
        if (!/\/[\w-]*messages\/catalog\.ts$/.test(id)) return undefined;
        if (!loader.test(code))
          throw new Error(`${id}: does not load ${language}; its words cannot come with the script`);
        // From beside it: the map has what is written here, and is the same wherever the checkout is.
        const words = `import words from './${language}.ts';\n`;
        return { code: words + code.replace(loader, 'Promise.resolve({ default: words })'), map: null };
      },
    },
  };
}

import { build } from 'vite';
import { offeredLanguages } from '../messages/languages.ts';
import { elementsFolder } from '../tags.ts';
import { fromSource } from '../../vite.config.ts';

/** Nothing is there: a module for each language is made up under this folder. */
const madeUp = `${elementsFolder}registered/`;

/**
 * Builds `languages/ja.js` and so on into `outDir`: scripts that register a language with the tags of the page they are
 * loaded in, whichever script these come from. What registers is a chunk that they share.
 */
export async function buildLanguages(root: string, outDir: string): Promise<void> {
  await build({
    ...fromSource,
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [
      {
        name: 'huitou:languages-to-register',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith(madeUp) ? id : undefined),
        load(id) {
          if (!id.startsWith(madeUp)) return undefined;
          const language = id.slice(madeUp.length);
          return `import { registerMessages } from '${elementsFolder}messages.ts';
import messages from '${elementsFolder}languages/${language}.ts';
registerMessages('${language}', messages);`;
        },
      },
    ],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: Object.fromEntries(offeredLanguages.map((one) => [`languages/${one}`, `${madeUp}${one}`])),
        formats: ['es'],
      },
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          format: 'es',
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  });
}

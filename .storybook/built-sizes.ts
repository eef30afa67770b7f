import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the tags of one built version load, as `npm run build` measured it. */
export interface BuiltSizes {
  readonly version: string;
  /** Bytes of brotli until a tag is ready, by tag and then by language. */
  readonly tags: Readonly<Record<string, { readonly bytes: Readonly<Record<string, number>> }>>;
  /** Bytes of `huitou.css`. */
  readonly styles: number;
}

/** The name by which a page imports the sizes. */
export const builtSizesModule = 'virtual:built-sizes';

const folder = fileURLToPath(new URL('../dist/cdn/v/', import.meta.url));

/** Every version in `dist/cdn`, the newest first; none where nothing was built. */
export const builtSizes = (): readonly BuiltSizes[] =>
  globSync('*/sizes.json', { cwd: folder })
    .map((file) => {
      const measured = JSON.parse(readFileSync(folder + file, 'utf8')) as Omit<BuiltSizes, 'version'>;
      return { version: file.split(/[\\/]/)[0] ?? '', ...measured };
    })
    .sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));

/** Lets a page import what was measured: `import { versions } from 'virtual:built-sizes'`. */
export const builtSizesPlugin = (): Plugin => ({
  name: 'huitou:built-sizes',
  resolveId: (id) => (id === builtSizesModule ? `\0${builtSizesModule}` : undefined),
  load: (id) =>
    id === `\0${builtSizesModule}` ? `export const versions = ${JSON.stringify(builtSizes())};` : undefined,
});

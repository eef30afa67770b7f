import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';
import type { Anchor } from '../../packages/proof/src/anchors.ts';
import { fromSource, minifyTemplates } from '../../vite.config.ts';
import { litOnAnyPage } from './lit-on-any-page.ts';
import { sameMaps } from './same-maps.ts';
import { squeeze } from './squeeze.ts';
import { withTheEntry } from './with-the-entry.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Script {
  readonly outDir: string;
  readonly anchors: readonly Anchor[];
  /** Of the script, without `.js`. */
  readonly name: string;
  /** Where it begins, relative to the checkout. */
  readonly entry: string;
  readonly plugins?: readonly PluginOption[];
  readonly define?: Readonly<Record<string, string>>;
}

/** Builds a script for pages, and what it loads on demand, into `outDir`, which keeps what is there already. */
export async function buildScript({ outDir, anchors, name, entry, plugins = [], define }: Script): Promise<void> {
  await build({
    ...fromSource,
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [minifyTemplates(), litOnAnyPage(), ...plugins, squeeze],
    define: { __HUITOU_ANCHORS__: JSON.stringify(anchors), 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      // As a library: for a page, Vite wraps every `import()` in a helper that preloads style sheets, of which we have none.
      lib: { entry: { [name]: `${root}${entry}` }, formats: ['es'] },
      reportCompressedSize: false,
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        // That squeezing takes longest is known, and that what one tag loads on demand another may hold.
        checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
        output: {
          format: 'es',
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: `chunks/[name]-[hash].js`,
          sourcemapPathTransform: sameMaps(root),
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: withTheEntry() }] },
        },
      },
    },
  });
}

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { fromSource } from '../../vite.config.ts';

const folder = fileURLToPath(new URL('in-page/', import.meta.url));

/** Builds the elements that are written by hand, each a script of its own as a page would load it. */
export async function buildPlain(outDir: string): Promise<void> {
  for (const name of ['plain-badge', 'plain-reviews']) {
    await build({
      ...fromSource,
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: `${folder}${name}.ts`, formats: ['es'], fileName: () => `${name}.js` },
        rolldownOptions: { output: { minify: true } },
      },
    });
  }
}

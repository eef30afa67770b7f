import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A script of a page as one file, in the development build of what it imports: that is the one with warnings. */
export async function bundle(code: string): Promise<string> {
  const entry = `${here}page-script.js`;
  const built = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { conditions: ['source', 'development', 'browser', 'import', 'module', 'default'] },
    plugins: [
      {
        name: 'page-script',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'page' } },
  });
  const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
  if (!output) throw new Error('page-script.js: the bundler gave nothing.');
  return output.output[0].code;
}

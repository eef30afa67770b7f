import { isBuiltin } from 'node:module';
import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import { minifyTemplates } from '../../vite.config.ts';
import { importsOf, root } from '../imports.ts';
import { commandNames } from './command-names.ts';
import { placeOf } from './places.ts';

/** What is neither one of our packages nor the bundler's own is left to whoever installs; whatever else is imported comes along. */
const isForeign = (specifier: string): boolean =>
  /^[^./\0]/.test(specifier) && !/^@(huitou|oxc-project)\//.test(specifier);

/** `lit` of `lit/directives/keyed.js`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that a script or its types import, and that whoever installs it has to have. */
export const packagesOf = (code: string, file: string): readonly string[] =>
  importsOf(code, file)
    .filter((specifier) => isForeign(specifier) && !isBuiltin(specifier))
    .map(packageOf);

/**
 * Writes the scripts of a package into `folder`, a file for each source, so that the bundler of a page leaves out
 * whichever it does not need. They are not minified: that bundler does it.
 *
 * @param target what the scripts have to run in, such as `es2022`.
 * @returns the packages that they import.
 */
export async function buildScripts(
  own: string,
  entries: readonly string[],
  folder: string,
  target: string,
): Promise<Set<string>> {
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [placeOf(entry, own), `${root}${entry}`])),
    cwd: root,
    platform: 'neutral',
    external: (specifier) => isBuiltin(specifier) || isForeign(specifier),
    transform: { target },
    resolve: { conditionNames: ['source', 'import', 'default'] },
    plugins: [minifyTemplates(), commandNames],
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: root,
    // Docs are in the types.
    comments: { jsdoc: false },
    entryFileNames: ({ facadeModuleId }) =>
      // What the bundler adds of its own begins with a zero character.
      !facadeModuleId || facadeModuleId.startsWith('\0')
        ? 'internal/bundler.js'
        : `${placeOf(relative(root, facadeModuleId), own)}.js`,
  });
  await bundle.close();
  return new Set(output.flatMap((one) => (one.type === 'chunk' ? packagesOf(one.code, one.fileName) : [])));
}

import { existsSync, globSync, readFileSync } from 'node:fs';
import { allImports, root, type Import } from './imports.ts';

const packageOf = (specifier: string): string => specifier.split('/')[1] ?? '';

/** Uses of a package's address from outside that package. */
export const uses: readonly Import[] = allImports().filter(
  ({ file, specifier }) => specifier.startsWith('@huitou/') && !file.startsWith(`packages/${packageOf(specifier)}/`),
);

/** Addresses in the README files: they are public, whether or not this repository imports them. */
export const documented: readonly string[] = globSync(['README*.md', 'packages/*/README.md'], { cwd: root }).flatMap(
  (file) => Array.from(readFileSync(root + file, 'utf8').matchAll(/@huitou\/[\w-]+\/[\w./-]+\.\w+/g), ([name]) => name),
);

/** Modules whose address is public: what is imported from outside their package, and what a README names. */
const wanted = [...new Set([...uses.map(({ specifier }) => specifier), ...documented])]
  .filter((name) => name.endsWith('.js'))
  .sort();

type Target = string | Readonly<Record<string, string>>;

/** The compiler leaves out `testing`, so such a module exists only as a source. */
const targetsOf = (path: string): Target =>
  `/${path}`.includes('/testing/')
    ? { source: `./src/${path}.ts` }
    : { source: `./src/${path}.ts`, types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` };

/** The exports of a package: its public modules, then the data files among those that it has now. */
function exportsOf(name: string, now: Readonly<Record<string, Target>>): Readonly<Record<string, Target>> {
  const prefix = `@huitou/${name}/`;
  const paths = wanted
    .filter((address) => address.startsWith(prefix))
    .map((address) => address.slice(prefix.length, -'.js'.length))
    .filter((path) => existsSync(`${root}packages/${name}/src/${path}.ts`));
  return {
    ...Object.fromEntries(paths.map((path) => [`./${path}.js`, targetsOf(path)])),
    ...Object.fromEntries(Object.entries(now).filter(([address]) => !address.endsWith('.js'))),
  };
}

/** The `package.json` of every package, by its path, with the exports it has to have; the tags' package makes its own. */
export function packageManifests(): Readonly<Record<string, string>> {
  const files = globSync('packages/*/package.json', {
    cwd: root,
    exclude: ['packages/{elements,huitou,languages}/*'],
  }).sort();
  return Object.fromEntries(
    files.map((file) => {
      const given = JSON.parse(readFileSync(root + file, 'utf8')) as { readonly exports?: Record<string, Target> };
      const exports = exportsOf(packageOf(file), given.exports ?? {});
      return [file, `${JSON.stringify({ ...given, exports }, null, 2)}\n`];
    }),
  );
}

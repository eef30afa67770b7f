import { existsSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { root } from '../../../tools/imports.ts';

/** Packages that a reader installs, with where their sources are here: `huitou/client` is `packages/huitou/src/client.ts`. */
const published: Readonly<Record<string, string>> = {
  huitou: 'packages/huitou',
  'huitou-languages': 'packages/languages',
  '@huitou/method': 'packages/method',
  '@huitou/proof': 'packages/proof',
};

/** Where TypeScript finds them. */
export const paths: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(published).flatMap(([name, folder]) => [
    [name, [`${root}${folder}/src/index.ts`]],
    [`${name}/*`, [`${root}${folder}/src/*.ts`, `${root}${folder}/*.d.ts`]],
  ]),
);

const styles: readonly string[] = ['packages/elements/huitou.css', 'packages/elements/themes/'];

/** The source of what a snippet imports; an error names what there is not. */
function sourceOf(specifier: string): string {
  const [name = ''] = Object.keys(published)
    .filter((one) => specifier === one || specifier.startsWith(`${one}/`))
    .sort()
    .reverse();
  const rest = specifier.slice(name.length + 1);
  const folder = root + published[name];
  const candidates = rest.endsWith('.css')
    ? styles
        .map((style) => root + (style.endsWith('/') ? style + rest.replace('themes/', '') : style))
        .filter((file) => file.endsWith(rest))
    : [rest ? `${folder}/src/${rest}.ts` : `${folder}/src/index.ts`];
  const found = candidates.find((file) => existsSync(file));
  if (found) return found;
  throw new Error(
    `${specifier}: is imported by a snippet, and ${name} has no such file (${candidates.join(', ') || 'none'})`,
  );
}

/** Lets esbuild take our packages from their sources. */
export const ourPackages: Plugin = {
  name: 'our-packages',
  setup(build) {
    // Our sources name each other's files, with their ending; a reader names addresses.
    build.onResolve({ filter: /^(huitou|huitou-languages|@huitou\/(method|proof))(\/|$)/ }, ({ path }) =>
      path.endsWith('.js') ? undefined : { path: sourceOf(path) },
    );
  },
};

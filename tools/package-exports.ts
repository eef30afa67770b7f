import { globSync, readFileSync } from 'node:fs';
import { root } from './imports.ts';

type Target = string | { readonly [condition: string]: Target };

/** One address of a package: what its package.json says, and nothing else. */
export interface Address {
  /** As imported, such as `@huitou/tokens/clover.js`. */
  readonly name: string;
  /** The package's folder, such as `packages/tokens`. */
  readonly folder: string;
  /** What the package publishes. */
  readonly files: readonly string[];
  /** Paths relative to the package, by condition; a plain string has the condition `default`. */
  readonly targets: Readonly<Record<string, string>>;
}

function targetsOf(target: Target, condition = 'default'): readonly (readonly [condition: string, path: string])[] {
  if (typeof target === 'string') return [[condition, target]];
  return Object.entries(target).flatMap(([name, nested]) => targetsOf(nested, name));
}

/** Every address that the packages export here; those of `huitou` and `huitou-languages` are only in what is packed of it, see test/packages. */
export function allAddresses(): readonly Address[] {
  const manifests = globSync('packages/*/package.json', {
    cwd: root,
    exclude: ['packages/{huitou,languages}/*'],
  }).sort();
  return manifests.flatMap((file) => {
    const { name, files, exports } = JSON.parse(readFileSync(root + file, 'utf8')) as {
      readonly name: string;
      readonly files: readonly string[];
      readonly exports: Readonly<Record<string, Target>>;
    };
    const folder = file.slice(0, file.lastIndexOf('/'));
    return Object.entries(exports).map(([key, target]) => ({
      name: name + key.slice(1),
      folder,
      files,
      targets: Object.fromEntries(targetsOf(target)),
    }));
  });
}

/** The source of a compiled path: `./dist/x.js` and `./dist/x.d.ts` come from `./src/x.ts`. Other paths are their own. */
export const sourceOf = (path: string): string => path.replace(/^\.\/dist\/(.*?)(\.d)?\.[jt]s$/, './src/$1.ts');

/** A path without what distinguishes a module from its types, so that both can be compared. */
export const stemOf = (path: string): string => sourceOf(path).replace(/(\.d)?\.[jt]s$/, '');

export const isModule = ({ name }: Address): boolean => name.endsWith('.js');

/** Whether a path is published: package.json's `files` name it or a folder above it. */
export const isPublished = (path: string, files: readonly string[]): boolean =>
  files.some((file) => path === `./${file}` || path.startsWith(`./${file}/`));

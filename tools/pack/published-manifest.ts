import { globSync } from 'node:fs';
import { root } from '../imports.ts';
import { readManifest, type PublicPackage, type Versions } from './public-packages.ts';

/** The version of every package that one of ours depends on. */
function knownVersions(): Versions {
  const folders = globSync('packages/*/package.json', { cwd: root }).map((file) => file.replace(/.package\.json$/, ''));
  return Object.assign({}, ...folders.map((folder) => readManifest(folder).dependencies ?? {})) as Versions;
}

/** What a page installs, so that it has one copy with others who want about the same. */
const rangeOf = (name: string, version: string | undefined): string => {
  if (version === undefined) throw new Error(`${name}: is imported and no package names its version; add it to one`);
  return `^${version}`;
};

/**
 * The text of the `package.json` that is published: with the versions of what its scripts and types import in place of
 * what the workspace links, since its packages come along.
 */
export function publishedManifest({ manifest }: PublicPackage, imported: ReadonlySet<string>): string {
  const known = knownVersions();
  // What is staged is what is published, so no list of files is needed; it would be another one than here.
  const { dependencies: _linked, files: _files, ...rest } = manifest;
  const names = [...imported].filter((name) => !(name in (manifest.peerDependencies ?? {}))).sort();
  const dependencies = Object.fromEntries(names.map((name) => [name, rangeOf(name, known[name])]));
  return `${JSON.stringify({ ...rest, dependencies }, null, 2)}\n`;
}

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../imports.ts';
import { buildScripts } from './build-scripts.ts';
import { writeTypes } from './build-types.ts';
import { moreEntries, moreFiles } from './more-files.ts';
import { publicManifestOfTags } from './manifest-of-tags.ts';
import type { PublicPackage } from './public-packages.ts';
import { publishedManifest } from './published-manifest.ts';

/** Entries of which types are published: those behind an address, not commands. */
const typed = ({ entries, manifest }: PublicPackage): readonly string[] => {
  const commands = new Set(Object.values(manifest.bin ?? {}));
  const all = JSON.stringify(manifest.exports ?? {});
  return entries.filter((entry) => !commands.has(entry) && all.includes('.d.ts') && entry.startsWith('packages/'));
};

/** Packages for Node say which one; the others run in browsers, and tags use nothing below the floor of `tools/floor.ts`. */
const targetOf = ({ manifest }: PublicPackage): string => (manifest.engines ? 'esnext' : 'es2022');

/** Makes the folder of a package as it is published; empties it first. */
export async function stage(one: PublicPackage, folder: string, typesOf: (source: string) => string): Promise<void> {
  const { own, entries } = one;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const imported = await buildScripts(own, [...entries, ...moreEntries(own)], folder, targetOf(one));
  for (const name of writeTypes(own, typed(one), folder, typesOf)) imported.add(name);
  for (const { from, to } of moreFiles(own)) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    copyFileSync(`${root}${from}`, join(folder, to));
  }
  if (own === 'huitou') {
    const tags = join(folder, 'custom-elements.json');
    writeFileSync(tags, publicManifestOfTags(readFileSync(tags, 'utf8')));
  }
  writeFileSync(join(folder, 'package.json'), publishedManifest(one, imported));
}

import { globSync, readFileSync } from 'node:fs';
import { root } from '../imports.ts';
import { sourceOf } from './places.ts';

type Target = string | { readonly [condition: string]: Target };
export type Versions = Readonly<Record<string, string>>;

/** What a `package.json` says, as far as packing reads it. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly files?: readonly string[];
  readonly scripts?: Versions;
  readonly version: string;
  readonly engines?: Versions;
  readonly exports?: Readonly<Record<string, Target>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly peerDependencies?: Versions;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** A package that strangers install. */
export interface PublicPackage {
  /** Its folder in `packages`. */
  readonly own: string;
  /** Its `package.json` as it is published, but for its dependencies: what `publishConfig` overrides is put in. */
  readonly manifest: Manifest;
  /** Sources that its addresses and commands begin with, relative to the repository. */
  readonly entries: readonly string[];
}

/** What is read by those who publish; all else in `publishConfig` stands in place of the field of that name. */
const ofPublishing = new Set(['access', 'provenance', 'tag', 'registry']);

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as Manifest;

const filesOf = (target: Target): readonly string[] =>
  typeof target === 'string' ? [target] : Object.values(target).flatMap(filesOf);

function publicPackage(own: string, given: Manifest): PublicPackage {
  const config = Object.entries(given.publishConfig ?? {});
  const { private: _private, scripts: _scripts, devDependencies: _dev, ...rest } = given;
  const manifest: Manifest = {
    ...rest,
    ...Object.fromEntries(config.filter(([name]) => !ofPublishing.has(name))),
    publishConfig: Object.fromEntries(config.filter(([name]) => ofPublishing.has(name))),
  };
  const targets = [...Object.values(manifest.exports ?? {}), ...Object.values(manifest.bin ?? {})].flatMap(filesOf);
  const scripts = targets.filter((target) => target.endsWith('.js'));
  const entries = [...new Set(scripts.flatMap((target) => sourceOf(target, own) ?? []))];
  return { own, manifest, entries };
}

/** Every package that is published, which is each with a `publishConfig`. */
export function publicPackages(): readonly PublicPackage[] {
  const folders = globSync('packages/*/package.json', { cwd: root }).map((file) => file.split(/[\\/]/)[1] ?? '');
  return folders.sort().flatMap((own) => {
    const manifest = readManifest(`packages/${own}`);
    return manifest.publishConfig ? [publicPackage(own, manifest)] : [];
  });
}

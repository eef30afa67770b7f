import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bumps, type Changeset } from './changesets.ts';

interface Manifest {
  readonly name: string;
  readonly publishConfig?: object;
}

const titles = { major: 'Major changes', minor: 'Minor changes', patch: 'Patch changes' } as const;

/** What a CHANGELOG says of `version`: the words of the changesets for this package, largest steps first. */
function entry(version: string, name: string, changesets: readonly Changeset[]): string {
  const parts = [...bumps].reverse().flatMap((bump) => {
    const lines = changesets
      .filter(({ packages }) => packages[name] === bump)
      .map(({ text }) => `- ${text.replaceAll('\n', '\n  ')}`);
    return lines.length > 0 ? [`### ${titles[bump]}\n\n${lines.join('\n')}\n`] : [];
  });
  return `## ${version}\n\n${parts.join('\n') || 'Nothing of its own; all packages have one version.\n'}`;
}

function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file}: names no version to change; look at what it says of it`);
  writeFileSync(file, after);
}

/**
 * Writes `version` into all packages, the CHANGELOGs of public ones, and the WordPress plugin, and removes the changesets that are
 * now told. What is generated from a version is not: `npm run generate` does that.
 */
export function writeVersion(root: string, version: string, changesets: readonly Changeset[]): void {
  for (const file of ['package.json', ...globSync('packages/*/package.json', { cwd: root })]) {
    // As text, so that nothing else in it moves.
    change(join(root, file), (text) => text.replace(/^(  "version": ")[^"]+"/m, `$1${version}"`));
    const { name, publishConfig } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;
    if (!publishConfig) continue;
    change(join(root, file, '../CHANGELOG.md'), (text) => {
      const [title = '', ...rest] = text.split(/^(?=## )/m);
      return title + [entry(version, name, changesets), ...rest].join(rest.length > 0 ? '\n' : '');
    });
  }
  const plugin = join(root, 'demo/wordpress/huitou');
  change(join(plugin, 'huitou.php'), (text) =>
    text.replace(/^( \* Version: ).+$/m, `$1${version}`).replace(/(\$needs, ')[\d.]+'/, `$1${version}'`),
  );
  change(join(plugin, 'readme.txt'), (text) => text.replace(/^(Stable tag: ).+$/m, `$1${version}`));
  for (const { file } of changesets) rmSync(join(root, file));
}

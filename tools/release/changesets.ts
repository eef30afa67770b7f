import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const bumps = ['patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** A line for users that waits for a release. */
export interface Changeset {
  /** Relative to the repository. */
  readonly file: string;
  /** What it asks for, by package. */
  readonly packages: Readonly<Record<string, Bump>>;
  readonly text: string;
}

/** Reads what `npx changeset` wrote. Throws where a file is not of that form. */
function read(root: string, file: string): Changeset {
  const [, head = '', text = ''] =
    /^---\r?\n([^]*?)^---\r?\n([^]*)$/m.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  const lines = head.split(/\r?\n/).filter(Boolean);
  const packages = lines.map((line) => {
    const [, name = '', bump = ''] = /^['"]?([@\w/-]+)['"]?: (\w+)$/.exec(line) ?? [];
    const known = bumps.find((one) => one === bump);
    if (!known) throw new Error(`${file}: ${JSON.stringify(line)} names no package with patch, minor or major`);
    return [name, known] as const;
  });
  if (packages.length === 0 || !text.trim())
    throw new Error(`${file}: has no package or no words; write both, or remove it`);
  return { file, packages: Object.fromEntries(packages), text: text.trim() };
}

/** All that wait, in the order of their names. */
export function changesetsIn(root: string): readonly Changeset[] {
  if (!existsSync(join(root, '.changeset'))) return [];
  const files = globSync('.changeset/*.md', { cwd: root }).filter((file) => !file.endsWith('README.md'));
  return files.sort().map((file) => read(root, file));
}

/** The largest step that any of them asks for. */
export const largest = (changesets: readonly Changeset[]): Bump =>
  bumps[Math.max(...changesets.flatMap(({ packages }) => Object.values(packages)).map((one) => bumps.indexOf(one)))] ??
  'patch';

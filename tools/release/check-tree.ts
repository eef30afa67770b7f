import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

function git(root: string, ...command: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${command.join(' ')}: failed: ${stderr}`);
  return stdout.trim();
}

/** Throws where files are changed and not committed: a release is of a commit. */
export function checkTree(root: string): void {
  const changed = git(root, 'status', '--porcelain');
  if (changed) throw new Error(`release: files are changed and not committed; commit or stash them first:\n${changed}`);
}

/** Throws where `version` was released: its tag is there, or its folder, of which no file ever changes. */
export function checkNew(root: string, version: string): void {
  if (git(root, 'tag', '--list', `v${version}`))
    throw new Error(`release: the tag v${version} is there; name a later version`);
  const built = join(root, 'dist/cdn/v');
  const folder =
    existsSync(built) && readdirSync(built).find((name) => name === version || name.startsWith(`${version}-`));
  if (folder) throw new Error(`release: dist/cdn/v/${folder} is there, and never changes; name a later version`);
}

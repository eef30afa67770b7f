import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of the checkout as it lies there, changes that are not committed included, which nobody else changes. */
export interface Checkout {
  readonly root: string;
  remove(): void;
}

const scope = '@huitou';

/** Installed packages are shared, but for those of the checkout itself. */
function linkModules(from: string, to: string): void {
  mkdirSync(join(to, scope), { recursive: true });
  for (const name of readdirSync(from)) if (name !== scope) symlinkSync(join(from, name), join(to, name));
  // Links relative to where they lie, so that in the copy they lead to the copy.
  for (const name of readdirSync(join(from, scope))) {
    symlinkSync(readlinkSync(join(from, scope, name)), join(to, scope, name));
  }
}

/** @param root the checkout that is copied, a Git repository. */
export function copyCheckout(root: string): Checkout {
  const copy = mkdtempSync(join(tmpdir(), 'huitou-mutants-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of listed.toString().split('\0')) {
    const from = join(root, file);
    if (file === '' || !existsSync(from) || !lstatSync(from).isFile()) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(from, join(copy, file));
  }
  for (const name of readdirSync(join(copy, 'packages'))) {
    const modules = join(root, 'packages', name, 'node_modules');
    const to = join(copy, 'packages', name, 'node_modules');
    if (existsSync(modules)) cpSync(modules, to, { recursive: true, verbatimSymlinks: true });
  }
  linkModules(join(root, 'node_modules'), join(copy, 'node_modules'));
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

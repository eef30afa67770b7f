import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildVersions, type VersionsOptions } from '../build.ts';
import { root } from '../imports.ts';
import { publicPackages } from '../pack/public-packages.ts';

/** Runs a command to its end. Throws what it printed where it fails. */
function run(what: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: process.env });
  if (status !== 0) throw new Error(`release: ${what} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Runs a script of this repository, which finds the sources of its packages by the flags that this one was started with. */
export const runOurs = (what: string, script: string, ...args: readonly string[]): string =>
  run(what, process.execPath, ...process.execArgv, script, ...args);

const files = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** Files of two folders that are not the same in both. */
export function differences(one: string, other: string): readonly string[] {
  const [here, there] = [new Set(files(one)), new Set(files(other))];
  return [...new Set([...here, ...there])].filter(
    (name) =>
      !here.has(name) || !there.has(name) || !readFileSync(join(one, name)).equals(readFileSync(join(other, name))),
  );
}

/** Builds the version once more elsewhere. Throws where a file has other bytes. */
export async function checkReproducible(
  folder: string,
  newest: string,
  options: Omit<VersionsOptions, 'outDir'>,
): Promise<void> {
  const again = mkdtempSync(join(tmpdir(), 'huitou-release-'));
  try {
    await buildVersions({ ...options, outDir: again });
    const other = differences(join(folder, 'v', newest), join(again, 'v', newest));
    if (other.length > 0) throw new Error(`release: a second build has other bytes in ${other.join(', ')}`);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
}

/** Throws where a package is not what installers, bundlers and compilers expect. */
export function checkPackages(folder: string, tarballs: ReadonlyMap<string, string>): void {
  const bin = `${root}node_modules/.bin/`;
  for (const { own, manifest } of publicPackages()) {
    run(`publint of ${manifest.name}`, `${bin}publint`, join(folder, 'unpacked', own), '--strict', '--pack=false');
    const typed = Object.entries(manifest.exports ?? {}).flatMap(([name, target]) =>
      JSON.stringify(target).includes('.d.ts') ? name : [],
    );
    const tarball = tarballs.get(manifest.name);
    if (typed.length > 0 && tarball)
      run(
        `attw of ${manifest.name}`,
        `${bin}attw`,
        tarball,
        '--profile=esm-only',
        '--no-color',
        '--entrypoints',
        ...typed,
      );
  }
}

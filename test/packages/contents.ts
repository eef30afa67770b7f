import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from '../../tools/imports.ts';

/** Unpacks a tarball into `folder` as an installer does. @returns the folder of the package */
export function unpack(tarball: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const done = spawnSync('tar', ['-xzf', tarball, '-C', folder], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${tarball}: cannot be unpacked: ${done.stderr}`);
  return join(folder, 'package');
}

export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

export const bytesOf = (folder: string): number =>
  filesIn(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

/** What nobody who installs a package needs. */
const unwanted = /\.test\.|\.fixture\.|\.stories\.|(^|\/)(testing|src|node_modules)\/|\.map$|tsconfig|(?<!\.d)\.tsx?$/;

export const unwantedIn = (folder: string): readonly string[] => filesIn(folder).filter((file) => unwanted.test(file));

/** Imports of scripts and types that lead nowhere, each as file and specifier. */
export function brokenImportsIn(folder: string): readonly string[] {
  const files = filesIn(folder);
  const there = new Set(files);
  return files
    .filter((file) => /\.(js|d\.ts)$/.test(file))
    .flatMap((file) =>
      importsOf(readFileSync(join(folder, file), 'utf8'), file)
        .filter((specifier) => {
          if (!specifier.startsWith('.')) return specifier.startsWith('@huitou/');
          const path = join(file, '..', specifier);
          return !there.has(file.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path);
        })
        .map((specifier) => `${file}: ${specifier}`),
    );
}

import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bringPackages } from '../browser.ts';

/** The first file of that name on the PATH. */
const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const first = (names: readonly string[]): string | undefined =>
  names.map((name) => (name.includes('/') ? globSync(name)[0] : onPath(name))).find(Boolean);

/**
 * The paths of programs, each known by several names or patterns, brought with Debian's packages, if there are any, where that is possible.
 * Nothing where one is missing, and then a sentence says what to install.
 */
export function find<K extends string>(
  engine: string,
  programs: Readonly<Record<K, readonly string[]>>,
  packages: readonly string[],
): Readonly<Record<K, string>> | undefined {
  const look = (): [string, string | undefined][] =>
    Object.entries<readonly string[]>(programs).map(([key, names]) => [key, first(names)]);
  const complete = (found: [string, string | undefined][]): boolean => found.every(([, path]) => path);
  let found = look();
  if (!complete(found) && packages.length > 0 && bringPackages(...packages)) found = look();
  if (complete(found)) return Object.fromEntries(found) as Record<K, string>;
  const missing = found.filter(([, path]) => !path).map(([key]) => key);
  const remedy =
    packages.length > 0 ? `On Debian: apt install ${packages.join(' ')}` : 'npm run test:engines brings it';
  console.log(`${engine}: skipped, there is no ${missing.join(' and no ')}. ${remedy}`);
  return undefined;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/imports.ts';
import { run, type Ended } from './command.ts';

type Manager = 'npm' | 'pnpm' | 'yarn';

const install: Readonly<Record<Manager, readonly string[]>> = {
  npm: ['npm', 'install', '--no-audit', '--no-fund', '--loglevel=error'],
  pnpm: ['pnpm', 'install', '--ignore-workspace', '--reporter=silent'],
  yarn: ['node', `${root}node_modules/@yarnpkg/cli-dist/bin/yarn.js`, 'install'],
};

/** A setting of npm on this machine; empty where there is none. */
async function npmSetting(folder: string, name: string): Promise<string> {
  const { output } = await run(folder, ['npm', 'config', 'get', name]);
  return /^(null|undefined)$/.test(output.trim()) ? '' : output.trim();
}

/** What yarn reads from nowhere else: packages in `node_modules`, and the registry that npm asks here, believed as npm believes it. */
async function yarnSettings(folder: string): Promise<Record<string, string>> {
  const registry = await npmSetting(folder, 'registry');
  const authority = await npmSetting(folder, 'cafile');
  return {
    YARN_NODE_LINKER: 'node-modules',
    YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, ''),
    ...(authority && { YARN_HTTPS_CA_FILE_PATH: authority }),
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_ENABLE_TELEMETRY: 'false',
    YARN_CACHE_FOLDER: join(folder, '.yarn-cache'),
    YARN_ENABLE_GLOBAL_CACHE: 'false',
  };
}

/** Makes a project outside of this workspace and installs tarballs and other packages in it. */
export async function bareProject(
  folder: string,
  manager: Manager,
  dependencies: Readonly<Record<string, string>>,
): Promise<Ended> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  // Else yarn takes a folder further up for the project.
  if (manager === 'yarn') writeFileSync(join(folder, 'yarn.lock'), '');
  return run(folder, install[manager], manager === 'yarn' ? await yarnSettings(folder) : {});
}

/** A tarball as a dependency. */
export const fileOf = (tarball: string | undefined): string => `file:${tarball ?? ''}`;

import { cpSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../../tools/pack.ts';
import { root } from '../../tools/imports.ts';
import { run, type Ended } from '../packages/command.ts';
import { unpack } from '../packages/contents.ts';
import { serveBuilt, type Running } from './serve-built.ts';
import { startServer } from './start-server.ts';

/** Milliseconds after which pnpm gives up a registry that does not answer, and how often it tries. */
const patience = { npm_config_fetch_timeout: '30000', npm_config_fetch_retries: '1', CI: 'true' };

/** The examples as a stranger has them: outside of this repository, with what `npm run pack` makes beside them. */
export interface Workspace {
  /** The folder of an example. */
  folderOf(name: string): string;
  /** Runs one of the scripts of its `package.json`. */
  run(name: string, script: string): Promise<Ended>;
  /** Serves what was built, by the server of the example where it has one. */
  serve(name: string, api: string): Promise<Running>;
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

/** Copies the examples into `home` with the packed package beside them, and installs what their lockfile says. */
export async function openWorkspace(home: string): Promise<Workspace> {
  const examples = join(home, 'demo/frameworks');
  cpSync(join(root, 'demo/frameworks'), examples, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|\.angular)$/.test(path),
  });
  const tarball = (await pack(join(home, 'packed'))).get('huitou');
  if (!tarball) throw new Error('huitou: was not packed');
  // Where the examples look for it in a clone.
  const place = join(home, 'dist/packages/unpacked');
  mkdirSync(place, { recursive: true });
  renameSync(unpack(tarball, join(home, 'opened')), join(place, 'huitou'));
  const { code, output } = await run(
    examples,
    ['pnpm', 'install', '--frozen-lockfile', '--reporter=append-only'],
    patience,
  );
  if (code !== 0)
    throw new Error(
      `demo/frameworks: cannot be installed. Is the registry in reach? If its lockfile is out of date, run npm run pack, then pnpm install in demo/frameworks.\n${output}`,
    );
  const folderOf = (name: string): string => join(examples, name);
  return {
    folderOf,
    serve(name, api) {
      const { scripts } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Manifest;
      return scripts['start']
        ? startServer(folderOf(name), scripts['start'], api)
        : serveBuilt(join(folderOf(name), 'dist'), api);
    },
    run: (name, script) =>
      run(folderOf(name), ['pnpm', 'run', script], { NODE_ENV: 'production', NG_CLI_ANALYTICS: 'false' }),
  };
}

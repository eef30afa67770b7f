// `npm run format`: mends what can be mended without thinking.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (name: string, ...rest: string[]): number =>
  spawnSync(`${root}node_modules/.bin/${name}`, rest, { cwd: root, stdio: 'inherit' }).status ?? 1;

process.exitCode = run('oxlint', '--fix') || run('prettier', '--write', '--log-level=warn', '.');

// `npm start`, `npm test` and every other script begin here. Plain JavaScript for Node 18 and newer, without
// dependencies: it brings what the machine lacks into the git-ignored .tools folder, installs, and hands over.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = { wanted: [24, 15], pinned: '24.21.0' };
const pnpm = { wanted: [12, 0], pinned: '12.21.0' };
const tools = join(root, '.tools');
const toolsBin = join(tools, 'node_modules', '.bin');
const shell = process.platform === 'win32';

const tasks = {
  start: 'tools/start.ts',
  test: 'tools/test.ts',
  'test:engines': 'tools/engines.ts',
  'test:frameworks': 'tools/frameworks.ts',
  import: 'packages/importer/src/cli/import.ts',
  market: 'demo/market/cli.ts',
  token: 'demo/token.ts',
  rebuild: 'packages/server/src/cli/rebuild.ts',
  serve: 'packages/server/src/cli/serve.ts',
  move: 'packages/server/src/cli/move.ts',
  backup: 'packages/server/src/cli/backup.ts',
  restore: 'packages/server/src/cli/restore.ts',
  export: 'packages/server/src/cli/export.ts',
  doctor: 'packages/server/src/cli/doctor.ts',
  honest: 'packages/honest/src/cli/honest.ts',
  'verify:log': 'tools/verify-log.ts',
  anchors: 'packages/server/src/cli/anchors.ts',
  build: 'tools/build.ts',
  pack: 'tools/pack.ts',
  release: 'tools/release.ts',
  generate: 'tools/generate.ts',
  create: 'tools/create.ts',
  format: 'tools/format.ts',
  storybook: 'tools/storybook.ts',
  'build:docs': 'tools/docs.ts',
  shots: 'tools/shots.ts',
  sizes: 'tools/sizes.ts',
  messages: 'tools/messages.ts',
  mutants: 'tools/mutants.ts',
  'bench:page': 'tools/bench-page.ts',
  'bench:server': 'tools/bench-server.ts',
  'bench:moderation': 'tools/bench-moderation.ts',
  'bench:live': 'tools/bench-live.ts',
  'bench:outbox': 'tools/bench-outbox.ts',
  'bench:visible': 'tools/bench-visible.ts',
  'bench:log': 'tools/bench-log.ts',
  'bench:insights': 'tools/bench-insights.ts',
  'bench:malformed': 'tools/bench-malformed.ts',
  backtest: 'tools/backtest.ts',
  'simulate:traffic': 'tools/simulate-traffic.ts',
  'record:demo': 'tools/keep-record.ts',
};

const say = (text) => process.stderr.write(`${text}\n`);

function stop(text) {
  say(text);
  process.exit(1);
}

const enough = (version, [major, minor]) => {
  const [a = 0, b = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
  return a > major || (a === major && b >= minor);
};

const versionOf = (command) => spawnSync(command, ['--version'], { encoding: 'utf8', shell, cwd: root }).stdout ?? '';

function usePath(folder) {
  process.env.PATH = folder + delimiter + process.env.PATH;
}

function fetchTools(names) {
  say(`Fetching ${names.join(' and ')} into .tools (once) …`);
  mkdirSync(tools, { recursive: true });
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  const done = spawnSync('npm', ['install', '--prefix', tools, ...flags, ...names], { encoding: 'utf8', shell });
  if (done.status !== 0)
    stop(`npm could not fetch ${names.join(' and ')}: check the network.\n${done.stderr ?? done.error}`);
}

function bringTools() {
  if (existsSync(toolsBin)) usePath(toolsBin);
  const missing = [];
  if (!enough(versionOf('node'), node.wanted)) {
    if (process.platform !== 'linux') {
      stop(`Node ${process.version} is too old: install Node ${node.wanted.join('.')} or newer, then run this again.`);
    }
    missing.push(`node-linux-${process.arch}@${node.pinned}`);
  }
  if (!enough(versionOf('pnpm'), pnpm.wanted)) missing.push(`pnpm@${pnpm.pinned}`);
  if (missing.length === 0) return;
  // npm removes from a --prefix folder what it is not told to keep, so both are always named together.
  if (existsSync(toolsBin))
    missing.splice(0, missing.length, `node-linux-${process.arch}@${node.pinned}`, `pnpm@${pnpm.pinned}`);
  fetchTools(missing);
  if (!(process.env.PATH ?? '').startsWith(toolsBin)) usePath(toolsBin);
}

function install() {
  const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  // pnpm writes down what it last installed; where that is the lockfile there is nothing to do.
  if (read('node_modules/.pnpm/lock.yaml') === read('pnpm-lock.yaml')) return;
  say('Installing packages …');
  const done = spawnSync('pnpm', ['install', '--frozen-lockfile', '--reporter=silent'], {
    cwd: root,
    encoding: 'utf8',
    shell,
  });
  if (done.status !== 0) stop(`pnpm could not install the packages:\n${done.stdout}${done.stderr}`);
}

const [task, ...rest] = process.argv.slice(2);
const file = Object.hasOwn(tasks, task ?? '') ? tasks[task] : undefined;
if (!file) stop(`tools/run.mjs: there is no task "${task ?? ''}". Use one of: ${Object.keys(tasks).join(', ')}.`);

bringTools();
install();
process.env.HUITOU_TASK = task;
const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
const child = spawn('node', [...flags, join(root, file), ...rest], {
  stdio: 'inherit',
  cwd: process.cwd(),
  shell: false,
});
// A terminal sends Ctrl-C to both; whoever sends a signal to this process alone means the child.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
child.on('error', (error) => stop(`node could not be started: ${error.message}`));

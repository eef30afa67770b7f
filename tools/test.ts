// `npm test`: every check and every test, one after the other, each with its own line; everything runs even where
// something failed, and the last line counts.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.ts';
import { bringLanguages } from './languages.ts';
import { startPostgres, type Postgres } from './postgres.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => `${root}node_modules/.bin/${name}`;
const node = (file: string, ...rest: string[]): string[] => ['node', '--conditions=source', `${root}${file}`, ...rest];
const glob = (pattern: string): string[] => globSync(pattern, { cwd: root, exclude: ['**/node_modules/**'] }).sort();

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Counts passed and failed tests in what the step prints; a step without tests counts as one. */
  readonly count?: (output: string) => readonly [passed: number, failed: number];
  /** Runs beside a PostgreSQL server, where there can be one. */
  readonly postgres?: true;
}

const sum = (output: string, pattern: RegExp): number =>
  [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
const nodeCount = (output: string) => [sum(output, /^ℹ pass (\d+)$/gm), sum(output, /^ℹ fail (\d+)$/gm)] as const;
const browserCount = (output: string) => {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return [Number(last?.[1] ?? 0), Number(last?.[2] ?? 1)] as const;
};
const nodeTests = (...patterns: string[]): string[] => [
  'node',
  '--conditions=source',
  '--disable-warning=ExperimentalWarning',
  '--test',
  '--test-reporter=spec',
  '--test-concurrency=2',
  ...patterns.flatMap(glob),
];

process.env.CHROME_PATH = findBrowser();
process.env.HUITOU_TEST = '1';

const steps: readonly Step[] = [
  { name: 'types', command: [bin('tsc'), '-p', root] },
  { name: 'lint', command: [bin('oxlint'), '--deny-warnings'] },
  {
    name: 'templates',
    command: [
      bin('lit-analyzer'),
      'packages/elements/src/**/*.ts',
      '--rules.no-invalid-css',
      'off',
      // Lit calls an object's handleEvent too.
      '--rules.no-noncallable-event-binding',
      'off',
      '--maxWarnings',
      '0',
      '--strict',
    ],
  },
  { name: 'browser floor', command: node('tools/floor.ts') },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'unused', command: [bin('knip'), '--no-progress'] },
  { name: 'generated files', command: node('tools/generate.ts', '--check') },
  { name: 'build and sizes', command: node('tools/sizes.ts') },
  {
    name: 'node tests',
    command: nodeTests('{packages,demo,tools}/**/*.node.test.ts'),
    count: nodeCount,
    postgres: true,
  },
  { name: 'browser tests', command: [bin('wtr'), '--config', 'tools/web-test-runner.config.mjs'], count: browserCount },
  { name: 'whole-house tests', command: nodeTests('test/**/*.node.test.ts'), count: nodeCount, postgres: true },
];

const only = process.argv.slice(2);
const wanted = steps.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));
let passed = 0;
let failed = 0;

function run({ name, command, count }: Step): void {
  const start = performance.now();
  const [file = '', ...rest] = command;
  const env = { ...process.env, NODE_OPTIONS: '--conditions=source --disable-warning=ExperimentalWarning' };
  const ran = spawnSync(file, rest, { cwd: root, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const output = `${ran.stdout ?? ''}${ran.stderr ?? ''}`;
  const good = ran.status === 0;
  const [ok, bad] = count?.(output) ?? [good ? 1 : 0, good ? 0 : 1];
  passed += ok;
  failed += good ? bad : Math.max(1, bad);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${good ? '✔' : '✘'} ${name} (${count ? `${ok} passed, ${bad} failed, ` : ''}${seconds} s)`);
  if (!good) console.log(output || String(ran.error));
}

/** A server for those who want one; tests are skipped with the reason where there is none. */
async function offerPostgres(): Promise<Postgres | undefined> {
  bringLanguages();
  const server = process.env.HUITOU_TEST_POSTGRES || (await startPostgres());
  process.env.HUITOU_TEST_POSTGRES = typeof server === 'string' ? server : server.url;
  if (typeof server !== 'string') return server;
  if (!server.startsWith('postgres:')) console.log(`- ${server}`);
  return undefined;
}

let postgres: Promise<Postgres | undefined> | undefined;
try {
  for (const step of wanted) {
    if (step.postgres) await (postgres ??= offerPostgres());
    run(step);
  }
} finally {
  await (await postgres)?.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

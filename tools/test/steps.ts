// What `npm test` runs, in this order.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const bin = (name: string): string => `${root}node_modules/.bin/${name}`;
const node = (file: string, ...rest: string[]): string[] => ['node', '--conditions=source', `${root}${file}`, ...rest];
const glob = (pattern: string): string[] => globSync(pattern, { cwd: root, exclude: ['**/node_modules/**'] }).sort();

export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Counts passed and failed tests in what the step prints; a step without tests counts as one. */
  readonly count?: (output: string) => readonly [passed: number, failed: number];
  /** Runs beside a PostgreSQL server, where there can be one. */
  readonly postgres?: true;
}

const sum = (output: string, pattern: RegExp): number =>
  [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
const nodeCount = (output: string) =>
  [sum(output, /^ℹ pass (\d+)$/gm), sum(output, /^ℹ (?:fail|cancelled) (\d+)$/gm)] as const;
const browserCount = (output: string) => {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return [Number(last?.[1] ?? 0), Number(last?.[2] ?? 1)] as const;
};
const nodeTests = (...patterns: string[]): string[] => [
  'node',
  '--conditions=source',
  '--disable-warning=ExperimentalWarning',
  `--import=${root}tools/test/end-in-time.ts`,
  '--test',
  // A browser that does not close is no fault of what was tested.
  '--test-force-exit',
  '--test-reporter=spec',
  '--test-concurrency=2',
  ...patterns.flatMap(glob),
];

export const steps: readonly Step[] = [
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
  { name: 'messages', command: node('tools/messages.ts') },
  { name: 'build and sizes', command: node('tools/sizes.ts') },
  {
    name: 'node tests',
    command: nodeTests('{packages,demo,tools}/**/*.node.test.ts'),
    count: nodeCount,
    postgres: true,
  },
  { name: 'browser tests', command: [bin('wtr'), '--config', 'tools/web-test-runner.config.mjs'], count: browserCount },
  {
    name: 'whole-house tests',
    command: nodeTests('test/{docs,house,insights,pages,wordpress}/**/*.node.test.ts'),
    count: nodeCount,
    postgres: true,
  },
  { name: 'packages', command: nodeTests('test/packages/*.node.test.ts'), count: nodeCount },
  { name: 'frameworks', command: nodeTests('test/frameworks/*.node.test.ts'), count: nodeCount },
];

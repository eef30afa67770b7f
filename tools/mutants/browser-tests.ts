import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startTestRunner, type Logger, type TestRunnerConfig, type TestSession } from '@web/test-runner';
import { freePort } from '../free-port.ts';
import type { Mutant } from './find-mutants.ts';
import { markOf, mutantPlugin } from './mutant-plugin.ts';
import type { Outcome } from './node-tests.ts';
import { Imports } from './related-tests.ts';

/** Test files to run with a mutant in place, or without one. */
export interface Trial {
  readonly mutant?: Pick<Mutant, 'file' | 'text'>;
  readonly files: readonly string[];
}

export interface Tried {
  readonly outcome: Outcome;
  /** What failed first, for people. */
  readonly failure: string;
}

/** Milliseconds after which a test file that still runs is given up. */
const LIMIT = 60_000;

const nothing = (): void => {};
const silent: Logger = {
  log: nothing,
  debug: nothing,
  error: nothing,
  warn: nothing,
  group: nothing,
  groupEnd: nothing,
  logSyntaxError: nothing,
};

/** What the browser or the test runner did wrong says nothing of a mutant. */
const isTrouble = ({ errors }: TestSession): boolean =>
  errors.some(({ message }) => /Protocol error|unable to create|Session closed|Target closed/.test(message));

/** Undefined where no test failed, but the browser did. */
function triedOf(sessions: readonly TestSession[]): Tried | undefined {
  const failed = sessions.filter(({ passed }) => !passed);
  const first = failed.find((session) => !isTrouble(session));
  if (!first) return failed.length > 0 ? undefined : { outcome: 'survived', failure: '' };
  const late = first.errors.some(({ message }) => /did not finish within/.test(message));
  const [error] = first.errors;
  return { outcome: late ? 'timeout' : 'killed', failure: `${first.testFile}: ${error?.message ?? 'a test failed'}` };
}

/** How often the test runner was started: each time with a browser of its own, for the one before may still be closing. */
let starts = 0;

async function runOnce(root: string, trials: readonly Trial[]): Promise<(Tried | undefined)[]> {
  const file = pathToFileURL(join(root, 'tools', 'web-test-runner.config.mjs')).href;
  const { default: config } = (await import(`${file}?start=${starts++}`)) as { default: TestRunnerConfig };
  const { files: _, plugins = [], ...usual } = config;
  let sessions: readonly TestSession[] = [];
  const own: TestRunnerConfig = {
    ...usual,
    port: await freePort(),
    plugins: [
      mutantPlugin(
        trials.map(({ mutant }) => mutant ?? { file: '', text: '' }),
        new Imports(root),
      ),
      ...plugins,
    ],
    groups: trials.map(({ files }, number) => ({
      name: `mutant ${number}`,
      files: files.map((one) => join(root, one)),
      testRunnerHtml: (framework) =>
        `<!doctype html><html><head>${markOf(number)}</head><body><script type="module" src="${framework}"></script></body></html>`,
    })),
    testsFinishTimeout: LIMIT,
    staticLogging: true,
    logger: silent,
    reporters: [{ onTestRunFinished: (run) => void (sessions = run.sessions) }],
  };
  const runner = await startTestRunner({
    config: own,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('mutants: the test runner did not start');
  await new Promise<void>((done) => void runner.on('stopped', () => done()));
  return trials.map((_, number) => triedOf(sessions.filter(({ group }) => group.name === `mutant ${number}`)));
}

/**
 * Runs every trial in one browser with one server, in pages of its own. One start of both takes longer than most trials.
 *
 * @param root the copy of the checkout in which the tests lie.
 * @returns an answer a trial, in their order.
 * @throws Error where the browser failed three times.
 */
export async function browserTests(root: string, trials: readonly Trial[], attempts = 3): Promise<Tried[]> {
  if (trials.length === 0) return [];
  const tried = await runOnce(root, trials);
  const again = trials.filter((_, number) => tried[number] === undefined);
  if (again.length > 0 && attempts === 1) throw new Error(`mutants: the browser failed ${again.length} of its tests`);
  const later = await browserTests(root, again, attempts - 1);
  return tried.map((one) => one ?? later.shift() ?? { outcome: 'survived', failure: '' });
}

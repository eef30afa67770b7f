// `npm run test:engines`: the tests that run in a browser, in Firefox and in WebKit; then every story and every demo page
// in Chromium 107 and 119, the kind of web view that buyers have. Not a part of `npm test`, which has to be quick and
// finds Chromium everywhere. Words after it are engines: `npm run test:engines -- webkit 113`.
import {
  startTestRunner,
  type BrowserLauncher,
  type TestResult,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import { browserTests } from './browser-tests.ts';
import { firefox } from './engines/firefox.ts';
import { runOldEngines } from './engines/old-engines.ts';
import { webkit } from './engines/webkit.ts';

const engines = { firefox, webkit };

/** Runs every file in one engine; the runner itself prints what failed. */
async function run(browser: BrowserLauncher): Promise<TestSession[]> {
  const config = { ...browserTests, browsers: [browser], browserStartTimeout: 90_000 };
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (!runner) throw new Error(`${browser.name}: the test runner did not start`);
  const giveUp = (): void => void runner.stop().then(() => process.exit(1));
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp);
  await new Promise((resolve) => runner.on('stopped', resolve));
  process.off('SIGINT', giveUp).off('SIGTERM', giveUp);
  return [...runner.sessions.all()];
}

const inSuite = ({ tests, suites }: TestSuiteResult): TestResult[] => [...tests, ...suites.flatMap(inSuite)];
const testsOf = ({ testResults }: TestSession): TestResult[] => (testResults ? inSuite(testResults) : []);

const failedOf = (session: TestSession): number =>
  Math.max(session.passed ? 0 : 1, testsOf(session).filter(({ passed, skipped }) => !passed && !skipped).length);

const total = { passed: 0, failed: 0 };
function count(name: string, passed: number, failed: number, seconds: number): void {
  console.log(`${failed ? '✘' : '✔'} ${name} (${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s)\n`);
  total.passed += passed;
  total.failed += failed;
}

const words = process.argv.slice(2);
for (const [name, find] of Object.entries(engines)) {
  if (words.length > 0 && !words.includes(name)) continue;
  const browser = find();
  if (!browser) continue;
  const start = performance.now();
  const sessions = await run(browser);
  const good = sessions.flatMap(testsOf).filter((test) => test.passed && !test.skipped).length;
  const bad = sessions.reduce((sum, session) => sum + failedOf(session), 0);
  count(browser.name, good, bad, (performance.now() - start) / 1000);
}

const versions = words.filter((word) => /^\d+$/.test(word));
if (words.length === 0 || versions.length > 0)
  for (const { name, passed, failed, seconds } of await runOldEngines(versions)) count(name, passed, failed, seconds);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

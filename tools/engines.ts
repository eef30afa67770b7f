// `npm run test:engines`: the tests that run in a browser, in Firefox and in WebKit. Not a part of `npm test`, which
// has to be quick and finds Chromium everywhere. Words after it are engines: `npm run test:engines -- webkit`.
import {
  startTestRunner,
  type BrowserLauncher,
  type TestResult,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import { browserTests } from './browser-tests.ts';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';

const engines = { firefox, webkit };

/** Runs every file in one engine; the runner itself prints what failed. */
async function run(browser: BrowserLauncher): Promise<TestSession[]> {
  const config = { ...browserTests, browsers: [browser] };
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

let [passed, failed] = [0, 0];
const words = process.argv.slice(2);
for (const [name, find] of Object.entries(engines)) {
  if (words.length > 0 && !words.includes(name)) continue;
  const browser = find();
  if (!browser) continue;
  const start = performance.now();
  const sessions = await run(browser);
  const good = sessions.flatMap(testsOf).filter((test) => test.passed && !test.skipped).length;
  const bad = sessions.reduce((sum, session) => sum + failedOf(session), 0);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${bad ? '✘' : '✔'} ${browser.name} (${good} passed, ${bad} failed, ${seconds} s)\n`);
  passed += good;
  failed += bad;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

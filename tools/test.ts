// `npm test`: every check and every test, one after the other, each with its own line; everything runs even where
// something failed, and the last line counts.
import { findBrowser } from './browser.ts';
import { bringLanguages } from './languages.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { runCommand } from './test/run-command.ts';
import { root, steps, type Step } from './test/steps.ts';

/** Milliseconds for everything: whoever waits for the count gets it, also where something hangs. */
const patience = 80 * 60_000;

process.env.CHROME_PATH = findBrowser();
process.env.HUITOU_TEST = '1';

const only = process.argv.slice(2);
const wanted = steps.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));
let passed = 0;
let failed = 0;

async function run({ name, command, count }: Step): Promise<void> {
  const start = performance.now();
  const env = { ...process.env, NODE_OPTIONS: '--conditions=source --disable-warning=ExperimentalWarning' };
  const { output, good } = await runCommand(command, { cwd: root, env, within: Math.max(1, patience - start) });
  const [ok, bad] = count?.(output) ?? [good ? 1 : 0, good ? 0 : 1];
  passed += ok;
  failed += good ? bad : Math.max(1, bad);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${good ? '✔' : '✘'} ${name} (${count ? `${ok} passed, ${bad} failed, ` : ''}${seconds} s)`);
  if (!good) console.log(output);
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
    await run(step);
  }
} finally {
  await (await postgres)?.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

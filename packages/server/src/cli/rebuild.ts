// Works out everything derived from what platforms said once more, says how far the counters had drifted, and sets
// anew after how many days a buyer of each industry counts as a missed return. Stop the server first.
import { parseArgs } from 'node:util';
import { methodV1 } from '@huitou/method/document.js';
import { calibrate, type Calibration } from '@huitou/engine/ledger/rebuild/calibrate.js';
import { countersOf, largestDifference } from '@huitou/engine/ledger/rebuild/compare-counters.js';
import { applyDueObservations } from '@huitou/engine/ledger/clock/apply-due-observations.js';
import { rebuild } from '@huitou/engine/ledger/rebuild/rebuild.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { readVariables } from '../variables.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const days = (value: number | null): string => (value === null ? 'the method’s own' : `${value} days`);
const sentence = ({ industry, before, after, returns }: Calibration): string =>
  `${industry}: patience with first-time buyers was ${days(before)}, is ${days(after)} (${returns} returns)`;

async function run(): Promise<void> {
  if (parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values.help) {
    return say('npm run rebuild\n\n  DATABASE_URL says what is rebuilt (file:.data/huitou.db). Stop the server first.');
  }
  const { databaseUrl } = readVariables(process.env);
  const platform = await openPlatform({ databaseUrl, publishAfter: null, publishEvery: null });
  const { db } = platform.store;
  try {
    await applyDueObservations(db, methodV1, Date.now());
    const stood = await countersOf(db);
    const started = performance.now();
    await db.transaction().execute((transaction) => rebuild(transaction, methodV1));
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    const rebuilt = await countersOf(db);
    const largest = largestDifference(stood, rebuilt);
    say(`${databaseUrl}: ${rebuilt.length} counters rebuilt in ${seconds} s`);
    say(
      largest
        ? `largest difference to what stood: ${largest.relative.toExponential(1)} (${largest.merchant}, ${largest.measure}: ${largest.stood}, rebuilt ${largest.rebuilt})`
        : 'no difference to what stood',
    );
    const changes = await db.transaction().execute((transaction) => calibrate(transaction, methodV1));
    say(changes.length > 0 ? changes.map(sentence).join('\n') : 'patience with first-time buyers stays as it is');
    await platform.ledger.publish();
  } finally {
    await platform.close();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

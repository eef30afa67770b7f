// Works out everything derived from what platforms said once more, and says how far the counters had drifted. Stop the
// server first.
import { parseArgs } from 'node:util';
import { methodV2 } from '@huitou/method/document.js';
import { countersOf, largestDifference } from '@huitou/engine/ledger/rebuild/compare-counters.js';
import { applyDueObservations } from '@huitou/engine/ledger/clock/apply-due-observations.js';
import { rebuild } from '@huitou/engine/ledger/rebuild/rebuild.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { nameOf } from '@huitou/store/database-url.js';
import { readVariables } from '../variables.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function run(): Promise<void> {
  if (parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values.help) {
    return say('npm run rebuild\n\n  DATABASE_URL says what is rebuilt (file:.data/huitou.db). Stop the server first.');
  }
  const { databaseUrl } = readVariables(process.env);
  const platform = await openPlatform({ databaseUrl, publishAfter: null, publishEvery: null });
  const { db } = platform.store;
  try {
    await applyDueObservations(db, methodV2, Date.now());
    const stood = await countersOf(db);
    const started = performance.now();
    await db.transaction().execute((transaction) => rebuild(transaction, methodV2));
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    const rebuilt = await countersOf(db);
    const largest = largestDifference(stood, rebuilt);
    say(`${nameOf(databaseUrl)}: ${rebuilt.length} counters rebuilt in ${seconds} s`);
    say(
      largest
        ? `largest difference to what stood: ${largest.relative.toExponential(1)} (${largest.merchant}, ${largest.measure}: ${largest.stood}, rebuilt ${largest.rebuilt})`
        : 'no difference to what stood',
    );
    await platform.ledger.publish();
  } finally {
    await platform.close();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

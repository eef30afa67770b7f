// Moves a store into an empty database, such as a file into PostgreSQL, and proves that both say the same:
// node tools/run.mjs move FROM TO. Stop the server first.
import { parseArgs } from 'node:util';
import { methodV2 } from '@huitou/method/document.js';
import { countersOf, largestDifference, type Difference } from '@huitou/engine/ledger/rebuild/compare-counters.js';
import { TOLERANCE } from '@huitou/engine/ledger/rebuild/check-counters.js';
import { rebuild } from '@huitou/engine/ledger/rebuild/rebuild.js';
import { moveStore } from '@huitou/store/move-store.js';
import { openStore, type Store } from '@huitou/store/open-store.js';
import { rolledBack } from '@huitou/store/rolled-back.js';

const usage = `node tools/run.mjs move FROM TO

  FROM   the store to copy: a file, or a postgres: address
  TO     an empty database: a postgres: address, or a file that is not there yet
`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** How far counters worked out anew lie from those that were moved. Leaves the store as it is. */
async function driftOf({ db }: Store): Promise<Difference | undefined> {
  const stood = await countersOf(db);
  return rolledBack(db, async (transaction) => {
    await rebuild(transaction, methodV2);
    return largestDifference(stood, await countersOf(transaction));
  });
}

async function move(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  const [source, target, ...more] = positionals;
  if (values.help) return say(usage);
  if (!source || !target || more.length > 0) throw new Error(`move: two stores are to be named\n\n${usage}`);
  const from = await openStore(source);
  try {
    const to = await openStore(target);
    try {
      say(`${from.name} to ${to.name}`);
      await moveStore(from, to, ({ table, rows, hash }) =>
        say(`  ${table.padEnd(18)}${rows.toLocaleString('en').padStart(12)} rows  ${hash.slice(0, 16)}`),
      );
      const largest = await driftOf(to);
      if (largest && largest.relative > TOLERANCE) {
        throw new Error(
          `${largest.merchant}: its counter ${largest.measure} is ${largest.stood} in both stores and ${largest.rebuilt} when it is rebuilt; all was moved, run rebuild there`,
        );
      }
      say('Every table has the same rows, and its counters rebuilt are the same: DATABASE_URL may name the new one.');
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

move().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

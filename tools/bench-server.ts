// `npm run bench:server`: every figure of the server against what it has to reach. `--orders N` for a quick look,
// `--large` for five million orders in SQLite and what a process then takes, `--json` for a script, `--kills` kills processes
// over a store hundreds of times instead and looks what is left.
import { parseArgs } from 'node:util';
import { printFigures, type Figure } from './figures.ts';
import { benchBreath } from './bench-server/breath.ts';
import { benchLedger } from './bench-server/ingest.ts';
import { benchReads } from './bench-server/reads.ts';
import { startPostgres } from './postgres.ts';

const { values } = parseArgs({
  options: {
    orders: { type: 'string' },
    large: { type: 'boolean' },
    json: { type: 'boolean' },
    kills: { type: 'boolean' },
  },
});
const orders = Number(values.orders ?? (values.large ? 5_000_000 : 1_000_000));
if (!Number.isInteger(orders) || orders < 1000) {
  process.stderr.write(`--orders: ${values.orders} is too few to measure; write a whole number from 1000\n`);
  process.exit(1);
}

async function kills(): Promise<Figure[]> {
  const postgres = await startPostgres();
  process.env.HUITOU_TEST_POSTGRES = typeof postgres === 'string' ? postgres : postgres.url;
  try {
    // Which engines there are is known as soon as it is loaded.
    const { benchKills } = await import('./bench-server/kills.ts');
    return await benchKills();
  } finally {
    if (typeof postgres !== 'string') await postgres.stop();
  }
}

printFigures(
  values.kills
    ? await kills()
    : [
        ...(await benchLedger({ orders, large: values.large ?? false })),
        ...(await benchBreath()),
        ...(await benchReads()),
      ],
);

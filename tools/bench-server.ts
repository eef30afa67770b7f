// `npm run bench:server`: every figure of the server against what it has to reach. `--orders N` for a quick look,
// `--json` for a script.
import { parseArgs } from 'node:util';
import { printFigures } from './figures.ts';
import { benchBreath } from './bench-server/breath.ts';
import { benchLedger } from './bench-server/ingest.ts';
import { benchReads } from './bench-server/reads.ts';

const { values } = parseArgs({ options: { orders: { type: 'string' }, json: { type: 'boolean' } } });
const orders = Number(values.orders ?? 1_000_000);
if (!Number.isInteger(orders) || orders < 1000) {
  process.stderr.write(`--orders: ${values.orders} is too few to measure; write a whole number from 1000\n`);
  process.exit(1);
}
printFigures([...(await benchLedger({ orders })), ...(await benchBreath()), ...(await benchReads())]);

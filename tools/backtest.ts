// `npm run backtest -- FOLDER --mapping NAME`: does the index of this export predict who comes back, and is it calm?
// decisions/what-the-index-predicts.md says how it is judged. `--json` for a script.
import { parseArgs } from 'node:util';
import { messageOf } from '@huitou/importer/import-error.js';
import { printFigures } from './figures.ts';
import { backtest } from './backtest/backtest.ts';

const usage = `npm run backtest -- FOLDER --mapping NAME|FILE

  FOLDER      holds the export, as for npm run import; nothing is written there
  --mapping   airbnb, olist or tmall, or a file of your own that ends in .sql
  --json      an array for a script
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mapping: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
const [folder, ...more] = positionals;
if (values.help) process.stdout.write(usage);
else if (!folder || more.length > 0 || !values.mapping) {
  process.stderr.write(`backtest: name one folder and a mapping\n\n${usage}`);
  process.exitCode = 1;
} else {
  try {
    printFigures(await backtest({ folder, mapping: values.mapping }));
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

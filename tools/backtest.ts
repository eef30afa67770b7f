#!/usr/bin/env node
// `npm run backtest -- FOLDER --mapping NAME`: does the index of this export predict who comes back, and is it calm?
// decisions/what-the-index-predicts.md says how it is judged. `--record FILE` writes it for anyone to read, `--json` for a script.
import { parseArgs } from 'node:util';
import { messageOf } from '@huitou/importer/import-error.js';
import { openStore } from '@huitou/store/open-store.js';
import { printFigures } from './figures.ts';
import { backtest, backtestStore, type Found } from './backtest/backtest.ts';
import { flags, nameOf, sourceOf, usage, type Source } from './backtest/options.ts';
import type { DataName } from './backtest/record.ts';
import { writeRecord } from './backtest/record-file.ts';

async function find(source: Source, name: DataName | undefined): Promise<Found> {
  if ('folder' in source) return backtest({ ...source, ...(name && { name }) });
  const store = await openStore(source.store);
  try {
    return await backtestStore(store.reads, name ?? { name: 'store' });
  } finally {
    await store.close();
  }
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: flags });
  if (values.help) return void process.stdout.write(usage);
  const { figures, record } = await find(sourceOf(positionals, values), nameOf(values.name));
  if (values.record !== undefined) await writeRecord(values.record, record);
  printFigures(figures);
}

run().catch((error: unknown) => {
  process.stderr.write(
    error instanceof RangeError ? `backtest: ${error.message}\n\n${usage}` : `${messageOf(error)}\n`,
  );
  process.exitCode = 1;
});

// Makes events of a platform's export and tells them to the store: `npm run import -- FOLDER --mapping NAME|FILE`.
// Stop the server first. mappings/README.md says how to write a mapping.
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { databaseUrlOf, nameOf } from '@huitou/store/database-url.js';
import { printResult } from '../print-result.ts';
import { barProgress, lineProgress } from '../progress.ts';
import { ImportError, messageOf } from '../import-error.ts';
import { runImport } from '../run-import.ts';

const usage = `npm run import -- FOLDER --mapping NAME|FILE

  FOLDER      holds the export: .csv, .tsv, .ndjson or .json files, packed with gzip or not
  --mapping   airbnb, olist or tmall, or a file of your own that ends in .sql
  DATABASE_URL says where it goes (file:.data/huitou.db)
`;

const say = (text: string): void => void process.stdout.write(text);

function readArguments(): { folder: string; mapping: string } | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { mapping: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return undefined;
  const [folder, ...more] = positionals;
  if (!folder) throw new ImportError(`import: no folder is named\n\n${usage}`);
  if (more.length > 0) throw new ImportError(`import: one folder at a time, not also ${more.join(', ')}`);
  if (!values.mapping) throw new ImportError(`import: --mapping is missing\n\n${usage}`);
  return { folder, mapping: values.mapping };
}

/** Beside the database, never in the folder of the export. */
const rejectsPath = (location: string | null, folder: string): string =>
  join(dirname(location ?? resolve('.data/huitou.db')), `${basename(resolve(folder))}.rejects.ndjson`);

async function run(): Promise<void> {
  const asked = readArguments();
  if (!asked) return say(usage);
  const stop = new AbortController();
  const stopped = new ImportError('import: stopped; what was told is kept, run it again to go on');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort(stopped);
      process.once(signal, () => process.exit(130));
    });
  }
  const databaseUrl = databaseUrlOf(process.env);
  const platform = await openPlatform({ databaseUrl, publishAfter: null, publishEvery: null });
  try {
    const rejects = rejectsPath(platform.store.location, asked.folder);
    const progress = process.stdout.isTTY ? barProgress(say) : lineProgress(say);
    const result = await runImport({ ...asked, platform, rejects, progress, signal: stop.signal });
    say(printResult(result, { rejects, database: nameOf(databaseUrl) }));
  } finally {
    await platform.close();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${process.stdout.isTTY ? '\n' : ''}${messageOf(error)}\n`);
  process.exit(1);
});

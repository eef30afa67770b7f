#!/usr/bin/env node
// Makes events of a platform's export and tells them to the store: `npm run import -- FOLDER --mapping NAME|FILE`.
// Stop the server first. mappings/README.md says how to write a mapping.
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { databaseUrlOf, isPostgres, nameOf } from '@huitou/store/database-url.js';
import { findKey, randomKey, readKey } from '../functions/key-file.ts';
import { shippedMappings } from '../mapping/mapping.ts';
import { previewImport } from '../preview.ts';
import { printPreview } from '../print-preview.ts';
import { printResult } from '../print-result.ts';
import { barProgress, lineProgress } from '../progress.ts';
import { ImportError, messageOf } from '../import-error.ts';
import { runImport } from '../run-import.ts';

const usage = `npm run import -- FOLDER --mapping NAME|FILE

  FOLDER           holds the export: .csv, .tsv, .ndjson or .json files, packed with gzip or not
  --mapping        ${shippedMappings().join(', ')}, or a file of your own that ends in .sql
  --preview N      shows the first N events of each view and the first N rejects, and stores nothing
  --pseudonym-key  file with the key of pseudonyms; made once beside the database (pseudonym.key)
  DATABASE_URL says where it goes (file:.data/huitou.db)
`;

const say = (text: string): void => void process.stdout.write(text);

interface Arguments {
  readonly folder: string;
  readonly mapping: string;
  readonly preview: number | undefined;
  readonly keyFile: string | undefined;
}

function readArguments(): Arguments | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      preview: { type: 'string' },
      'pseudonym-key': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  const [folder, ...more] = positionals;
  if (!folder) throw new ImportError(`import: no folder is named\n\n${usage}`);
  if (more.length > 0) throw new ImportError(`import: one folder at a time, not also ${more.join(', ')}`);
  if (!values.mapping) throw new ImportError(`import: --mapping is missing\n\n${usage}`);
  const preview = values.preview === undefined ? undefined : Number(values.preview);
  if (preview !== undefined && !(Number.isSafeInteger(preview) && preview > 0)) {
    throw new ImportError(`import: --preview ${values.preview}: write how many events to show, such as --preview 20`);
  }
  return { folder, mapping: values.mapping, preview, keyFile: values['pseudonym-key'] };
}

/** A signal that aborts on Ctrl-C; pressed twice, it ends the process. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const stopped = new ImportError('import: stopped; what was told is kept, run it again to go on');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort(stopped);
      process.once(signal, () => process.exit(130));
    });
  }
  return stop.signal;
}

/** The folder of the database, for what an import writes beside it: never in the folder of the export. */
const folderOf = (location: string | null): string => dirname(location ?? resolve('.data/huitou.db'));

async function run(): Promise<void> {
  const asked = readArguments();
  if (!asked) return say(usage);
  const { preview, folder } = asked;
  const progress = process.stdout.isTTY ? barProgress(say) : lineProgress(say);
  const options = { ...asked, progress, signal: stopSignal() };
  const databaseUrl = databaseUrlOf(process.env);
  const keyIn = (beside: string): string => asked.keyFile ?? join(beside, 'pseudonym.key');
  if (preview !== undefined) {
    const file = databaseUrl === 'memory:' || isPostgres(databaseUrl) ? null : databaseUrl.replace(/^file:(\/\/)?/, '');
    const path = keyIn(folderOf(file));
    return say(
      printPreview(await previewImport({ ...options, pseudonymKey: () => findKey(path) ?? randomKey() }, preview)),
    );
  }
  const platform = await openPlatform({ databaseUrl, publishAfter: null, publishEvery: null });
  try {
    const beside = folderOf(platform.store.location);
    const rejects = join(beside, `${basename(resolve(folder))}.rejects.ndjson`);
    const pseudonymKey = (): Buffer => readKey(keyIn(beside));
    const result = await runImport({ ...options, platform, rejects, pseudonymKey });
    say(printResult(result, { rejects, database: nameOf(databaseUrl) }));
  } finally {
    await platform.close();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${process.stdout.isTTY ? '\n' : ''}${messageOf(error)}\n`);
  process.exit(1);
});

import type { DatabaseSync } from 'node:sqlite';
import { readDelimited } from './read-delimited.ts';
import { readNdjson } from './read-ndjson.ts';
import { readText } from './read-text.ts';
import type { BadLine } from './record.ts';
import type { SourceFile } from './source-files.ts';
import { TextTable } from './text-table.ts';

export interface LoadOptions {
  readonly onBad: (bad: BadLine) => void;
  /** Told how many bytes of the file on disk have been read. */
  readonly onBytes: (bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
}

async function* untilStopped(text: AsyncIterable<string>, signal: AbortSignal | undefined): AsyncGenerator<string> {
  for await (const piece of text) {
    signal?.throwIfAborted();
    yield piece;
  }
}

/** Streams a file into a table of text in the schema `export`. Returns the number of rows. */
export async function loadFile(database: DatabaseSync, file: SourceFile, options: LoadOptions): Promise<number> {
  const table = new TextTable(database, file.table, file.name);
  const read = file.format === 'ndjson' ? readNdjson : readDelimited;
  let rows = 0;
  const text = untilStopped(readText(file, options.onBytes), options.signal);
  database.exec('begin');
  try {
    await read(text, file, {
      onColumns: (columns) => table.addColumns(columns),
      onRecord(record) {
        table.insert(record);
        rows++;
      },
      onBad: options.onBad,
    });
  } finally {
    if (database.isTransaction) database.exec('commit');
  }
  return rows;
}

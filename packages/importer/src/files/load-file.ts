import type { DatabaseSync } from 'node:sqlite';
import { readRecords, type FileSummary, type ReadOptions } from './read-records.ts';
import type { SourceFile } from './source-files.ts';
import type { RecordListener } from './source-record.ts';
import { TextTable } from './text-table.ts';

export interface LoadOptions extends ReadOptions {
  readonly onBad: RecordListener['onBad'];
  /** Receives the line on which a row of the table begins. */
  readonly onLine?: ((line: number) => void) | undefined;
}

/** Streams a file into a table of text in the schema `export`. */
export async function loadFile(
  database: DatabaseSync,
  file: SourceFile,
  { onBad, onLine, ...options }: LoadOptions,
): Promise<FileSummary> {
  const table = new TextTable(database, file.table, file.name);
  database.exec('begin');
  try {
    return await readRecords(
      file,
      {
        onColumns: (columns) => table.addColumns(columns),
        onRecord(record) {
          table.insert(record);
          onLine?.(record.line);
        },
        onBad,
      },
      options,
    );
  } finally {
    if (database.isTransaction) database.exec('commit');
  }
}

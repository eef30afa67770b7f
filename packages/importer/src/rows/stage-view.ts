import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { CellError } from './cell-error.ts';
import { ImportError } from '../import-error.ts';
import { explain, type View } from '../mapping/open-views.ts';
import { readRow, type Row, type Statement } from './read-row.ts';
import type { TimeSettings } from './read-time.ts';
import type { RejectSink } from '../rejects.ts';
import type { Stage } from './stage.ts';

export interface Staging {
  readonly stage: Stage;
  readonly rejects: RejectSink;
  readonly times: TimeSettings;
  /** Receives the source of every row that names one. */
  readonly onSource: (source: string) => void;
  readonly onStatement: (statement: Statement) => void;
  /** Receives now and then how many rows have been read. */
  readonly onRows: (rows: number) => void;
}

/** What became of the rows of a view. */
export interface StagedRows {
  readonly rows: number;
  readonly events: number;
  readonly repeated: number;
  readonly rejected: number;
}

/** Rows between two looks at the progress. */
const BATCH = 2000;

const cell = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return value instanceof Uint8Array ? Buffer.from(value).toString() : String(value);
};

function* rowsOf(database: DatabaseSync, { name, place }: View): Generator<Row> {
  try {
    const statement = database.prepare(`select * from ${name}`);
    // As whole numbers of any size: an id may have more digits than a double holds.
    statement.setReadBigInts(true);
    const names = statement.columns().map((column) => column.name);
    for (const row of statement.iterate()) {
      yield Object.fromEntries(names.map((column) => [column, cell(row[column])]));
    }
  } catch (error) {
    throw new ImportError(`${place}: view ${name}: ${explain(database, error)}`, { cause: error });
  }
}

/** Reads the rows of a view and stages what they say; rows that say nothing usable are rejected. */
export async function stageView(
  database: DatabaseSync,
  view: View,
  { stage, rejects, times, onSource, onStatement, onRows }: Staging,
): Promise<StagedRows> {
  let [rows, events, repeated, rejected] = [0, 0, 0, 0];
  database.exec('begin');
  try {
    for (const row of rowsOf(database, view)) {
      const source = row['source'] ?? null;
      if (source !== null) onSource(source);
      try {
        const statement = readRow(view.type, row, view.columns, times);
        if (stage.add(statement, source)) {
          events++;
          onStatement(statement);
        } else repeated++;
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        rejected++;
        rejects.add({ source, view: view.name, reason: error.message, row });
      }
      if (++rows % BATCH !== 0) continue;
      onRows(rows);
      // So that Ctrl-C is heard.
      await setImmediate();
    }
  } finally {
    if (database.isTransaction) database.exec('commit');
  }
  return { rows, events, repeated, rejected };
}

import type { EventCounts } from './events/to-events.ts';
import type { ViewName } from './mapping/canonical.ts';
import type { SourceLines } from './rows/source-lines.ts';

/** What became of the rows of a file. */
export interface FileRows {
  readonly name: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** What became of the rows of a view. */
export interface ViewRows {
  readonly name: ViewName;
  readonly rows: number;
  readonly events: number;
  /** Rows that say what another said already, word for word. */
  readonly repeated: number;
  readonly rejected: number;
  /** Rows of the files it reads that none of its rows names as source; null where none names any. */
  readonly leftOut: number | null;
}

/** What became of all rows. */
export interface RowCounts {
  readonly files: readonly FileRows[];
  readonly views: readonly ViewRows[];
  /** Rows of files that no view names as source. */
  readonly unused: number;
}

/** The rows of files that a view leaves out, by the lines that it names. */
export function leftOutBy(named: SourceLines, loaded: SourceLines, files: readonly FileRows[]): number | null {
  const read = files.filter(({ name }) => named.count(name) > 0);
  if (read.length === 0) return null;
  return read.reduce((sum, { name }) => sum + loaded.count(name) - named.count(name), 0);
}

/**
 * Compares the counts of an import with each other: every row that came in is an event, a reject, or left out.
 *
 * @throws Error where a row is lost, which would be a fault of the importer.
 */
export function checkRows({ files, views }: RowCounts, rejected: number, staged: number, told: EventCounts): void {
  const fault = (what: string): never => {
    throw new Error(`${what}: rows were lost; this is a fault of the importer`);
  };
  for (const { name, ...file } of files) {
    if (file.rows !== file.accepted + file.rejected) fault(`${name}: ${JSON.stringify(file)}`);
  }
  for (const { name, ...view } of views) {
    if (view.rows !== view.events + view.repeated + view.rejected) fault(`view ${name}: ${JSON.stringify(view)}`);
  }
  const sum = (rows: readonly { readonly rejected: number }[]): number =>
    rows.reduce((total, one) => total + one.rejected, 0);
  if (sum(files) + sum(views) !== rejected) fault(`${rejected} rows were rejected, not ${sum(files) + sum(views)}`);
  const events = views.reduce((total, view) => total + view.events, 0);
  const sent = told.said + told.corrected + told.unchanged;
  if (events !== staged || events !== sent) fault(`${events} events were made, ${staged} kept and ${sent} told`);
}

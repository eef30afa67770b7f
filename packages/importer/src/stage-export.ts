import type { DatabaseSync } from 'node:sqlite';
import { randomKey } from './functions/key-file.ts';
import { addFunctions } from './functions/sql-functions.ts';
import { loadFiles } from './load-files.ts';
import { readMapping, type Mapping } from './mapping/mapping.ts';
import { openViews, type View } from './mapping/open-views.ts';
import { readFixedSettings, readSettings } from './mapping/settings.ts';
import { counted } from './pace.ts';
import { silent, type Progress } from './progress.ts';
import type { RejectSink } from './rejects.ts';
import { leftOutBy, type RowCounts, type ViewRows } from './row-counts.ts';
import type { Statement } from './rows/read-row.ts';
import { SourceLines } from './rows/source-lines.ts';
import { Stage } from './rows/stage.ts';
import { stageView } from './rows/stage-view.ts';

export interface ExportOptions {
  readonly folder: string;
  /** Name of a mapping that comes with this program, or path of an SQL file. */
  readonly mapping: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  /** Gives the key of pseudonyms, if the mapping makes any; without it each run has one of its own. */
  readonly pseudonymKey?: () => Buffer;
}

/** Receives what becomes of rows. */
export interface RowListener {
  readonly rejects: RejectSink;
  readonly onStatement?: (view: View, statement: Statement) => void;
}

export interface StagedExport {
  readonly stage: Stage;
  readonly rows: RowCounts;
  /** Sentences of the mapping about what these figures can and cannot say. */
  readonly notes: readonly string[];
}

const NO_KEY = Buffer.alloc(0);

const callsPseudonym = ({ statements }: Mapping): boolean =>
  statements.some(({ sql }) => /\bpseudonym\s*\(/i.test(sql));

const became = ({ rows, events, repeated, rejected, leftOut }: ViewRows): string =>
  [
    `${counted(rows)} rows`,
    `${counted(events)} taken`,
    ...(repeated > 0 ? [`${counted(repeated)} said twice`] : []),
    `${counted(rejected)} rejected`,
    ...(leftOut ? [`${counted(leftOut)} of the files left out`] : []),
  ].join(', ');

/**
 * Makes checked statements of a folder of files; what cannot be used is rejected with its source and the reason.
 *
 * @throws ImportError with one sentence that says what to change; the signal's reason where it was stopped.
 */
export async function stageExport(
  database: DatabaseSync,
  { rejects: sink, onStatement }: RowListener,
  options: ExportOptions,
): Promise<StagedExport> {
  const { progress = silent, signal } = options;
  const mapping = await readMapping(options.mapping);
  const { encoding, dateOrder } = readFixedSettings(mapping);
  const key = callsPseudonym(mapping) ? (options.pseudonymKey ?? randomKey)() : NO_KEY;
  const faults = addFunctions(database, { key, dateOrder });
  const rejects: RejectSink = { add: (reject) => sink.add(faults.show(reject)) };
  const { files, lines } = await loadFiles(database, { ...options, encoding, rejects });
  const views = openViews(database, mapping);
  const { notes, ...times } = readSettings(database, mapping, encoding);
  const stage = new Stage(database);
  const used = new SourceLines();
  const counts: ViewRows[] = [];
  for (const view of views) {
    progress.begin(`check ${view.name}`, null, 'rows');
    const named = new SourceLines();
    const rows = await stageView(database, view, {
      stage,
      rejects,
      times,
      onSource: (source) => named.addSource(source, lines),
      onStatement: (statement) => onStatement?.(view, statement),
      onRows(done) {
        signal?.throwIfAborted();
        progress.at(done);
      },
    });
    used.addAll(named);
    const count = { name: view.name, ...rows, leftOut: leftOutBy(named, lines, files) };
    counts.push(count);
    progress.end(became(count));
  }
  const unused = files.reduce((sum, { name }) => sum + lines.count(name) - used.count(name), 0);
  const { hidden } = faults;
  return { stage, rows: { files, views: counts, unused }, notes: hidden ? [...notes, hidden] : notes };
}

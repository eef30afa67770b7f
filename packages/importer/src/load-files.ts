import type { DatabaseSync } from 'node:sqlite';
import { loadFile } from './files/load-file.ts';
import { listFiles } from './files/source-files.ts';
import { counted } from './pace.ts';
import { silent, type Progress } from './progress.ts';
import type { RejectSink } from './rejects.ts';
import type { FileRows } from './row-counts.ts';
import { SourceLines } from './rows/source-lines.ts';

export interface Loading {
  readonly folder: string;
  /** Of all files; found for each where it is not given. */
  readonly encoding: string | undefined;
  readonly rejects: RejectSink;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

export interface Loaded {
  readonly files: readonly FileRows[];
  /** Where the rows of the tables begin. */
  readonly lines: SourceLines;
}

/** Makes tables of the files of a folder, and says how each was read. */
export async function loadFiles(
  database: DatabaseSync,
  { folder, encoding, rejects, progress = silent, signal }: Loading,
): Promise<Loaded> {
  const lines = new SourceLines();
  const files: FileRows[] = [];
  const found = await listFiles(folder);
  for (const { name, reason } of found.passedOver) progress.note(`passed over ${name}: ${reason}`);
  for (const file of found.files) {
    const { name, table } = file;
    progress.begin(`read ${name}`, file.bytes, 'bytes');
    const { notes, ...summary } = await loadFile(database, file, {
      encoding,
      signal,
      onBytes: progress.at,
      onLine: (line) => lines.add(name, line),
      onBad({ line, lastLine, reason, row }) {
        const place = lastLine > line ? `${line}-${lastLine}` : String(line);
        rejects.add({ source: `${name}:${place}`, view: table, reason, row });
      },
    });
    const { rows, accepted, rejected } = summary;
    files.push({ name, rows, accepted, rejected });
    progress.end(`${counted(rows)} rows, ${counted(accepted)} taken, ${counted(rejected)} rejected`);
    for (const note of notes) progress.note(`  ${note}`);
  }
  return { files, lines };
}

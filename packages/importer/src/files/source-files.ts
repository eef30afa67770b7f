import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from '../import-error.ts';

type Format = 'csv' | 'tsv' | 'ndjson';

/** A file of the export, and the table of text that it becomes. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly table: string;
  readonly format: Format;
  readonly packed: boolean;
  readonly bytes: number;
}

const formats: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
};

/** The table named after a file: without its endings, and with `_` for what SQL would want quoted. */
const tableOf = (stem: string): string => stem.replaceAll(/[^\p{L}\p{N}_]+/gu, '_');

/**
 * The CSV, TSV and NDJSON files of a folder, in order of name.
 *
 * @throws ImportError where there is no such folder, none in it, or two that would become the same table.
 */
export async function listFiles(folder: string): Promise<readonly SourceFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'there is no such folder' : error.code === 'ENOTDIR' ? 'is a file' : error.message;
    throw new ImportError(`${folder}: ${why}; name the folder that holds the export's files`, { cause: error });
  });
  const files: SourceFile[] = [];
  for (const name of names.toSorted()) {
    const [, stem, ending = '', packed] = /^([^.].*?)\.([a-z]+)(\.gz)?$/i.exec(name) ?? [];
    const format = formats[ending.toLowerCase()];
    if (!stem || !format) continue;
    const path = join(folder, name);
    const about = await stat(path);
    if (!about.isFile()) continue;
    const table = tableOf(stem);
    const twin = files.find((file) => file.table.toLowerCase() === table.toLowerCase());
    if (twin) throw new ImportError(`${folder}: ${twin.name} and ${name} would both be the table ${table}; rename one`);
    files.push({ path, name, table, format, packed: packed !== undefined, bytes: about.size });
  }
  if (files.length === 0) {
    throw new ImportError(`${folder}: holds no .csv, .tsv or .ndjson file (nor one with .gz); name another folder`);
  }
  return files;
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from '../import-error.ts';
import { fileKind } from './file-kind.ts';
import { foldName } from './header.ts';
import { isJsonArray } from './is-json-array.ts';
import type { FileToRead } from './read-records.ts';

/** A file of the export, and the table of text that it becomes. */
export interface SourceFile extends FileToRead {
  readonly name: string;
  readonly table: string;
}

/** What a folder holds. */
export interface SourceFolder {
  readonly files: readonly SourceFile[];
  /** What is not read, and why or what to do about it. */
  readonly passedOver: readonly { readonly name: string; readonly reason: string }[];
}

/** The table named after a file: without its endings, and with `_` for what SQL would want quoted. */
const tableOf = (stem: string): string => stem.replaceAll(/[^\p{L}\p{N}_]+/gu, '_');

async function lookInto(folder: string, name: string): Promise<SourceFile | string> {
  const path = join(folder, name);
  const kind = fileKind(name);
  if ('passedOver' in kind) return kind.passedOver;
  const about = await stat(path);
  if (!about.isFile()) return 'is not a file';
  if (kind.format === 'json' && !(await isJsonArray(path))) return 'holds no JSON array of objects';
  return { path, name, table: tableOf(kind.stem), format: kind.format, bytes: about.size };
}

/**
 * The tables of a folder, in order of name.
 *
 * @throws ImportError where there is no such folder, none in it, or two that would become the same table.
 */
export async function listFiles(folder: string): Promise<SourceFolder> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'there is no such folder' : error.code === 'ENOTDIR' ? 'is a file' : error.message;
    throw new ImportError(`${folder}: ${why}; name the folder that holds the export's files`, { cause: error });
  });
  const files: SourceFile[] = [];
  const passedOver: { name: string; reason: string }[] = [];
  for (const name of names.toSorted()) {
    const file = await lookInto(folder, name);
    if (typeof file === 'string') {
      passedOver.push({ name, reason: file });
      continue;
    }
    const twin = files.find(({ table }) => foldName(table) === foldName(file.table));
    if (twin) {
      throw new ImportError(`${folder}: ${twin.name} and ${name} would both be the table ${file.table}; rename one`);
    }
    files.push(file);
  }
  if (files.length === 0) {
    throw new ImportError(
      `${folder}: holds no .csv, .tsv, .ndjson or .json file (nor one with .gz); name another folder`,
    );
  }
  return { files, passedOver };
}

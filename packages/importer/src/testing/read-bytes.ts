import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecords, type FileToRead, type ReadOptions } from '../files/read-records.ts';
import type { BadLine, SourceRecord } from '../files/source-record.ts';

/** What the importer reads from a file with this content. */
export async function readBytes(
  content: string | Uint8Array,
  format: FileToRead['format'] = 'csv',
  options: ReadOptions = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'huitou-read-'));
  const path = join(folder, `file.${format}`);
  try {
    await writeFile(path, content);
    return await readPath(path, format, options);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the importer reads from a file. */
export async function readPath(path: string, format: FileToRead['format'], options: ReadOptions = {}) {
  const columns: string[] = [];
  const records: SourceRecord[] = [];
  const bad: BadLine[] = [];
  const summary = await readRecords(
    { path, format, bytes: 0 },
    {
      onColumns: (fresh) => columns.push(...fresh),
      onRecord: (record) => records.push(record),
      onBad: (one) => bad.push(one),
    },
    options,
  );
  return {
    ...summary,
    columns,
    records,
    bad,
    values: records.map(({ values }) => values),
    /** Lines and reasons of what is bad. */
    faults: bad.map(({ line, reason }) => `${line}: ${reason}`),
  };
}

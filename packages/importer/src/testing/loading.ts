import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { loadFile } from '../files/load-file.ts';
import { listFiles } from '../files/source-files.ts';
import type { BadLine } from '../files/source-record.ts';
import { openScratch } from '../mapping/scratch.ts';
import { folderOf } from './folder.ts';

/** What the table of a single file holds, and its bad lines. */
export async function loadOne(t: TestContext, name: string, content: string | Buffer) {
  const folder = await folderOf(t, { [name]: content });
  return loadPath(t, folder);
}

/** What the table of the only file in a folder holds, and its bad lines. */
export async function loadPath(t: TestContext, folder: string) {
  const database = openScratch();
  t.after(() => database.close());
  const { files } = await listFiles(folder);
  const [file = assert.fail()] = files;
  const bad: BadLine[] = [];
  const summary = await loadFile(database, file, { onBad: (one) => bad.push(one) });
  const table = database.prepare(`select *, _source from export."${file.table}" order by rowid`).all();
  return { ...summary, bad, table: table.map((row) => ({ ...row })) };
}

import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { ImportError } from '../import-error.ts';
import { loadFile } from '../files/load-file.ts';
import type { BadLine } from '../files/record.ts';
import { openScratch } from '../mapping/scratch.ts';
import { listFiles } from '../files/source-files.ts';
import { folderOf } from './folder.ts';

/** What the table of a single file holds, and its bad lines. */
export async function loadOne(t: TestContext, name: string, content: string | Buffer) {
  const database = openScratch();
  t.after(() => database.close());
  const [file = assert.fail()] = await listFiles(await folderOf(t, { [name]: content }));
  const bad: BadLine[] = [];
  const rows = await loadFile(database, file, { onBad: (one) => bad.push(one), onBytes: () => {} });
  const table = database.prepare(`select *, _source from export."${file.table}" order by rowid`).all();
  return { rows, bad, table: table.map((row) => ({ ...row })) };
}

export const refused = (t: TestContext, name: string, content: string | Buffer, message: RegExp) =>
  assert.rejects(loadOne(t, name, content), (error) => error instanceof ImportError && message.test(error.message));

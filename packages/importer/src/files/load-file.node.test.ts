import assert from 'node:assert/strict';
import { stat, truncate } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { loadFile } from './load-file.ts';
import { openScratch } from '../mapping/scratch.ts';
import { listFiles } from './source-files.ts';
import { folderOf } from '../testing/folder.ts';
import { refused } from '../testing/loading.ts';

describe('a file that cannot be read', () => {
  it('is named, with what to do', async (t) => {
    await refused(
      t,
      'gbk.csv',
      Buffer.from([0x61, 0x0a, 0xba, 0xc3, 0xb2, 0xe8, 0x0a]),
      /gbk\.csv: is not UTF-8; convert/,
    );
  });

  it('is found out where it was cut off', async (t) => {
    const folder = await folderOf(t, { 'cut.csv.gz': `a\n${'1\n'.repeat(1000)}` });
    const path = `${folder}/cut.csv.gz`;
    await truncate(path, (await stat(path)).size - 12);
    const [file = assert.fail()] = await listFiles(folder);
    const database = openScratch();
    t.after(() => database.close());
    await assert.rejects(
      loadFile(database, file, { onBad: () => {}, onBytes: () => {} }),
      /cut\.csv\.gz: cannot be read: unexpected end of file; export or copy it again/,
    );
  });
});

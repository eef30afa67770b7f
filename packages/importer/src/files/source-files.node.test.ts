import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listFiles } from './source-files.ts';
import { folderOf } from '../testing/folder.ts';

describe('a folder', () => {
  it('gives tables the names of its files', async (t) => {
    const folder = await folderOf(t, {
      'orders-2024.csv.gz': '',
      'b.tsv': '',
      'c.NDJSON': '',
      'notes.txt': '',
      '.d.csv': '',
    });
    assert.deepEqual(
      (await listFiles(folder)).map(({ table, format, packed }) => [table, format, packed]),
      [
        ['b', 'tsv', false],
        ['c', 'ndjson', false],
        ['orders_2024', 'csv', true],
      ],
    );
  });

  it('that is missing, empty or ambiguous is told in one sentence', async (t) => {
    await assert.rejects(listFiles('/nowhere/at/all'), /^Error: \/nowhere\/at\/all: there is no such folder; name/);
    await assert.rejects(listFiles(await folderOf(t, { 'a.txt': '' })), /holds no \.csv, \.tsv or \.ndjson file/);
    await assert.rejects(
      listFiles(await folderOf(t, { 'a.csv': '', 'A.csv.gz': '' })),
      /would both be the table a; rename one/i,
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listFiles } from './source-files.ts';
import { folderOf } from '../testing/folder.ts';

describe('a folder', () => {
  it('gives tables the names of its files, and says what it passes over', async (t) => {
    const folder = await folderOf(t, {
      'orders-2024.csv.gz': '',
      'b.tsv': '',
      'c.NDJSON': '',
      'd.json': '[{"id":1}]',
      'settings.json': '{"id":1}',
      'notes.txt': '',
      '.d.csv': '',
    });
    const { files, passedOver } = await listFiles(folder);
    assert.deepEqual(
      files.map(({ table, format }) => [table, format]),
      [
        ['b', 'tsv'],
        ['c', 'ndjson'],
        ['d', 'json'],
        ['orders_2024', 'csv'],
      ],
    );
    assert.deepEqual(passedOver, [
      { name: '.d.csv', reason: 'is hidden' },
      { name: 'notes.txt', reason: 'if it is a table, name it .csv or .tsv' },
      { name: 'settings.json', reason: 'holds no JSON array of objects' },
    ]);
  });

  it('that is missing, empty or ambiguous is told in one sentence', async (t) => {
    await assert.rejects(listFiles('/nowhere/at/all'), /^Error: \/nowhere\/at\/all: there is no such folder; name/);
    await assert.rejects(
      listFiles(await folderOf(t, { 'a.txt': '' })),
      /holds no \.csv, \.tsv, \.ndjson or \.json file/,
    );
    await assert.rejects(
      listFiles(await folderOf(t, { 'a.csv': '', 'A.csv.gz': '' })),
      /would both be the table a; rename one/i,
    );
  });
});

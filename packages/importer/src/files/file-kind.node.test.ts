import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { folderWith } from '../testing/folder-with.ts';
import { fileKind } from './file-kind.ts';
import { isJsonArray } from './is-json-array.ts';

describe('a file of a folder', () => {
  it('is a table by its name, packed or not', () => {
    assert.deepEqual(fileKind('orders-2024.csv.gz'), { stem: 'orders-2024', format: 'csv' });
    assert.deepEqual(fileKind('a.b.TSV'), { stem: 'a.b', format: 'tsv' });
    assert.deepEqual(fileKind('c.jsonl'), { stem: 'c', format: 'ndjson' });
    assert.deepEqual(fileKind('d.json'), { stem: 'd', format: 'json' });
  });

  it('is passed over with a reason', () => {
    assert.deepEqual(fileKind('notes.txt'), { passedOver: 'if it is a table, name it .csv or .tsv' });
    assert.deepEqual(fileKind('notes.txt.gz'), fileKind('notes.txt'));
    assert.deepEqual(fileKind('.hidden.csv'), { passedOver: 'is hidden' });
    for (const name of ['LICENSE', 'photo.png', 'archive.gz']) {
      assert.deepEqual(fileKind(name), { passedOver: 'tables end in .csv, .tsv, .ndjson or .json' }, name);
    }
  });

  it('of JSON is a table where it holds an array', async (t) => {
    const arrays = ['[{"a":1}]', '\u{feff} [\n{"a":1}]', '[]', gzipSync('[\n]'), Buffer.from('[{"a":1}]', 'utf16le')];
    const others = ['{"name":"settings"}', '', '[1,2]', '"text"'];
    for (const [expected, contents] of [
      [true, arrays],
      [false, others],
    ] as const) {
      for (const content of contents) {
        const folder = await folderWith(t, { 'x.json': content });
        assert.equal(await isJsonArray(`${folder}/x.json`), expected, String(content));
      }
    }
  });
});

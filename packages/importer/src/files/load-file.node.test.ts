import assert from 'node:assert/strict';
import { stat, truncate } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { folderOf } from '../testing/folder.ts';
import { encode } from '../testing/encode.ts';
import { loadOne, loadPath } from '../testing/loading.ts';

describe('the table of a file', () => {
  it('has the line and the source of every row', async (t) => {
    const { table, bad } = await loadOne(t, 'words.csv', 'id,text\r\n1,"say ""hi"", then\r\ngo"\r\n2,好茶 🍵 شاي\r\n');
    assert.deepEqual(table, [
      { _line: 2, id: '1', text: 'say "hi", then\r\ngo', _source: 'words.csv:2' },
      { _line: 4, id: '2', text: '好茶 🍵 شاي', _source: 'words.csv:4' },
    ]);
    assert.deepEqual(bad, []);
  });

  it('has columns that SQLite tells apart, none of them with the names of ours', async (t) => {
    const { table } = await loadOne(t, 'names.csv', 'id,ID,_Line,É,é\n1,2,3,4,5\n');
    assert.deepEqual(
      table.map((row) => Object.entries(row).filter(([name]) => name !== '_source')),
      [
        [
          ['_line', 2],
          ['id', '1'],
          ['ID_2', '2'],
          ['_Line_2', '3'],
          ['É', '4'],
          ['é', '5'],
        ],
      ],
    );
  });

  it('has a column for every key of JSON, also of an array', async (t) => {
    for (const [name, text] of [
      ['events.ndjson', '{"id":1,"ok":true}\n{"id":2,"price":1.10}\n'],
      ['events.json', '[{"id":1,"ok":true},\n{"id":2,"price":1.10}]'],
    ] as const) {
      const { table } = await loadOne(t, name, text);
      assert.deepEqual(table, [
        { _line: 1, id: '1', ok: 'true', price: null, _source: `${name}:1` },
        { _line: 2, id: '2', ok: null, price: '1.10', _source: `${name}:2` },
      ]);
    }
  });

  it('is filled from a file in an encoding of its own', async (t) => {
    const { table, notes } = await loadOne(t, 'gbk.csv', encode('编号,评价\n1,清香\n', 'gb18030'));
    assert.deepEqual(table, [{ _line: 2, 编号: '1', 评价: '清香', _source: 'gbk.csv:2' }]);
    assert.ok(notes.includes('is gb18030 by its content'), notes.join());
  });

  it('keeps what comes before the end of a file that was cut off', async (t) => {
    const folder = await folderOf(t, { 'cut.csv.gz': `a,b\n${'1,2\n'.repeat(1000)}` });
    const path = `${folder}/cut.csv.gz`;
    await truncate(path, (await stat(path)).size - 12);
    const { rows, accepted, table, bad } = await loadPath(t, folder);
    assert.equal(table.length, accepted);
    assert.equal(rows, accepted + bad.length);
    assert.match(bad[0]?.reason ?? '', /gzip/);
  });

  it('fills short rows and leaves out long ones and open quotes, each at the cost of its lines', async (t) => {
    const { table, bad, rows } = await loadOne(t, 'ragged.csv', 'a,b\n1,2\n3\n4,5,6\n7,"8\n9,10\n');
    assert.equal(rows, table.length + bad.length);
    assert.deepEqual(
      table.map(({ a, b }) => [a, b]),
      [
        ['1', '2'],
        ['3', null],
        ['9', '10'],
      ],
    );
    assert.deepEqual(
      bad.map(({ line }) => line),
      [4, 5],
    );
  });
});

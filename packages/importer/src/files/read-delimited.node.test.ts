import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadOne, refused } from '../testing/loading.ts';

describe('a file of records', () => {
  it('keeps quotes, line ends inside fields, other scripts and empty fields as they are', async (t) => {
    const text = '\u{feff}id,text,note\r\n1,"say ""hi"", then\r\ngo",\r\n2,好茶 🍵 شاي,5" pipe\r\n';
    const { table, bad } = await loadOne(t, 'words.csv', text);
    assert.deepEqual(table, [
      { _line: 2, id: '1', text: 'say "hi", then\r\ngo', note: '', _source: 'words.csv:2' },
      { _line: 4, id: '2', text: '好茶 🍵 شاي', note: '5" pipe', _source: 'words.csv:4' },
    ]);
    assert.deepEqual(bad, []);
  });

  it('leaves out rows with fields too many or too few, and says which', async (t) => {
    const { rows, bad, table } = await loadOne(t, 'ragged.csv', 'a,b\n1,2\n\n3\n4,5,6\n"7\n7",8\n9\n');
    assert.equal(rows, 2);
    assert.deepEqual(
      table.map(({ a }) => a),
      ['1', '7\n7'],
    );
    assert.deepEqual(
      bad.map(({ line, reason, row }) => [line, reason, row]),
      [
        [4, 'has 1 fields where the header has 2', ['3']],
        [5, 'has 3 fields where the header has 2', ['4', '5', '6']],
        [8, 'has 1 fields where the header has 2', ['9']],
      ],
    );
  });

  it('says what it left out where a quote never closes', async (t) => {
    const { rows, bad } = await loadOne(t, 'open.csv', 'a,b\n1,2\n3,"4\n5,6\n');
    assert.equal(rows, 1);
    assert.match(bad[0]?.reason ?? '', /open at the end of the file/);
  });

  it('stops at a quote that swallows megabytes', (t) =>
    refused(
      t,
      'huge.csv',
      `a,b\n1,"${'x\n'.repeat(9 << 20)}`,
      /huge\.csv: the record .* is too long; close its quotes/,
    ));

  it('takes a field of a megabyte', async (t) => {
    const { table } = await loadOne(t, 'long.csv.gz', `a,b\n1,"${'好'.repeat(1 << 20)}"\n`);
    assert.equal((table[0] as { b?: string } | undefined)?.b?.length, 1 << 20);
  });

  it('finds out what separates the columns', async (t) => {
    const expected = [{ _line: 2, id: '1', 'a,b': 'x,y' }];
    for (const [name, text] of [
      ['semicolon.csv', 'id;"a,b"\n1;x,y\n'],
      ['tab.tsv', 'id\ta,b\n1\tx,y\n'],
      ['pipe.csv', 'id|"a,b"\n1|x,y\n'],
    ] as const) {
      const { table } = await loadOne(t, name, text);
      assert.deepEqual(
        table,
        expected.map((row) => ({ ...row, _source: `${name}:2` })),
      );
    }
  });

  it('names columns without a name, or with one that is taken', async (t) => {
    const { table } = await loadOne(t, 'names.csv', ' id ,,ID\n1,2,3\n');
    assert.deepEqual(table, [{ _line: 2, id: '1', column_2: '2', ID_2: '3', _source: 'names.csv:2' }]);
  });

  it('makes a table of a file without rows', async (t) => {
    const { rows, table } = await loadOne(t, 'empty.csv', 'id,name\n');
    assert.deepEqual([rows, table], [0, []]);
  });

  it('takes text that is cut anywhere', async (t) => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `${i},"第${i}位\n客人"`);
    const { rows, table } = await loadOne(t, 'cut.csv', `id,name\n${lines.join('\n')}`);
    assert.equal(rows, 40_000);
    assert.deepEqual(table.at(-1), { _line: 80_000, id: '39999', name: '第39999位\n客人', _source: 'cut.csv:80000' });
  });
});

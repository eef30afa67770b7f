import assert from 'node:assert/strict';
import { stat, truncate } from 'node:fs/promises';
import { describe, it, type TestContext } from 'node:test';
import { ImportError } from './import-error.ts';
import { loadFile } from './load-file.ts';
import type { BadLine } from './record.ts';
import { openScratch } from './scratch.ts';
import { listFiles } from './source-files.ts';
import { folderOf } from './testing/folder.ts';

/** What the table of a single file holds, and its bad lines. */
async function load(t: TestContext, name: string, content: string | Buffer) {
  const database = openScratch();
  t.after(() => database.close());
  const [file = assert.fail()] = await listFiles(await folderOf(t, { [name]: content }));
  const bad: BadLine[] = [];
  const rows = await loadFile(database, file, { onBad: (one) => bad.push(one), onBytes: () => {} });
  const table = database.prepare(`select *, _source from export."${file.table}" order by rowid`).all();
  return { rows, bad, table: table.map((row) => ({ ...row })) };
}

const broken = (t: TestContext, name: string, content: string | Buffer, message: RegExp) =>
  assert.rejects(load(t, name, content), (error) => error instanceof ImportError && message.test(error.message));

describe('a file of records', () => {
  it('keeps quotes, line ends inside fields, other scripts and empty fields as they are', async (t) => {
    const text = '\u{feff}id,text,note\r\n1,"say ""hi"", then\r\ngo",\r\n2,好茶 🍵 شاي,5" pipe\r\n';
    const { table, bad } = await load(t, 'words.csv', text);
    assert.deepEqual(table, [
      { _line: 2, id: '1', text: 'say "hi", then\r\ngo', note: '', _source: 'words.csv:2' },
      { _line: 4, id: '2', text: '好茶 🍵 شاي', note: '5" pipe', _source: 'words.csv:4' },
    ]);
    assert.deepEqual(bad, []);
  });

  it('leaves out rows with fields too many or too few, and says which', async (t) => {
    const { rows, bad, table } = await load(t, 'ragged.csv', 'a,b\n1,2\n\n3\n4,5,6\n"7\n7",8\n9\n');
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
    const { rows, bad } = await load(t, 'open.csv', 'a,b\n1,2\n3,"4\n5,6\n');
    assert.equal(rows, 1);
    assert.match(bad[0]?.reason ?? '', /open at the end of the file/);
  });

  it('stops at a quote that swallows megabytes', (t) =>
    broken(
      t,
      'huge.csv',
      `a,b\n1,"${'x\n'.repeat(9 << 20)}`,
      /huge\.csv: the record .* is too long; close its quotes/,
    ));

  it('takes a field of a megabyte', async (t) => {
    const { table } = await load(t, 'long.csv.gz', `a,b\n1,"${'好'.repeat(1 << 20)}"\n`);
    assert.equal((table[0] as { b?: string } | undefined)?.b?.length, 1 << 20);
  });

  it('finds out what separates the columns', async (t) => {
    const expected = [{ _line: 2, id: '1', 'a,b': 'x,y' }];
    for (const [name, text] of [
      ['semicolon.csv', 'id;"a,b"\n1;x,y\n'],
      ['tab.tsv', 'id\ta,b\n1\tx,y\n'],
      ['pipe.csv', 'id|"a,b"\n1|x,y\n'],
    ] as const) {
      const { table } = await load(t, name, text);
      assert.deepEqual(
        table,
        expected.map((row) => ({ ...row, _source: `${name}:2` })),
      );
    }
  });

  it('names columns without a name, or with one that is taken', async (t) => {
    const { table } = await load(t, 'names.csv', ' id ,,ID\n1,2,3\n');
    assert.deepEqual(table, [{ _line: 2, id: '1', column_2: '2', ID_2: '3', _source: 'names.csv:2' }]);
  });

  it('makes a table of a file without rows', async (t) => {
    const { rows, table } = await load(t, 'empty.csv', 'id,name\n');
    assert.deepEqual([rows, table], [0, []]);
  });

  it('takes text that is cut anywhere', async (t) => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `${i},"第${i}位\n客人"`);
    const { rows, table } = await load(t, 'cut.csv', `id,name\n${lines.join('\n')}`);
    assert.equal(rows, 40_000);
    assert.deepEqual(table.at(-1), { _line: 80_000, id: '39999', name: '第39999位\n客人', _source: 'cut.csv:80000' });
  });
});

describe('a file of JSON lines', () => {
  it('has a column for every key, text for what is nested, and every digit of a number', async (t) => {
    const text = '{"id":9007199254740993,"ok":true}\n\n{"id":"b","stars":{"quality":5},"price":1.10,"none":null}\n';
    const { table, bad } = await load(t, 'events.ndjson', text);
    const source = (line: number) => ({ _line: line, _source: `events.ndjson:${line}` });
    assert.deepEqual(table, [
      { ...source(1), id: '9007199254740993', ok: 'true', stars: null, price: null, none: null },
      { ...source(3), id: 'b', ok: null, stars: '{"quality":5}', price: '1.10', none: null },
    ]);
    assert.deepEqual(bad, []);
  });

  it('leaves out lines that are none', async (t) => {
    const { rows, bad } = await load(t, 'events.jsonl', '{"id":1}\n{"id":\n[1]\n{"id":2}');
    assert.equal(rows, 2);
    assert.deepEqual(
      bad.map(({ line, reason }) => [line, reason.slice(0, 11)]),
      [
        [2, 'is not JSON'],
        [3, 'must be a J'],
      ],
    );
  });
});

describe('a file that cannot be read', () => {
  it('is named, with what to do', async (t) => {
    await broken(
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

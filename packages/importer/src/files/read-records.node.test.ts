import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBytes } from '../testing/read-bytes.ts';

describe('a stray quote', () => {
  it('costs its own line', async () => {
    const { values, faults } = await readBytes('a,b\n1,"x\n2,y\n3,z"\n');
    assert.deepEqual(values, [
      ['2', 'y'],
      ['3', 'z"'],
    ]);
    assert.deepEqual(faults, ['2: opens a quote that would swallow the rows after it; close it']);
  });

  it('that nothing closes costs its own line', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},2024-01-01,tea ${i}`);
    const { accepted, bad } = await readBytes(`id,day,what\n${rows.with(7, '7,2024-01-01,"tea').join('\n')}`);
    assert.equal(accepted, 2999);
    assert.deepEqual(
      bad.map(({ line, row }) => [line, row]),
      [[9, '7,2024-01-01,"tea']],
    );
  });

  it('before a quoted field costs its own line', async () => {
    const { values, faults } = await readBytes('a,b\n1,"x\n2,"y"\n3,"a ""b"""\n4,"q" r\n5,"s"\n');
    assert.deepEqual(values, [
      ['2', 'y'],
      ['3', 'a "b"'],
      ['5', 's'],
    ]);
    assert.deepEqual(
      faults.map((one) => one.slice(0, 30)),
      ['2: goes on after a closing quo', '5: goes on after a closing quo'],
    );
  });

  it('does not make rows of the text that it breaks', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${i},2024-01-01,"tea, ${i}"`);
    const broken = '99,2024-01-01,"he said "hi"\nand then, as always, he left\nagain"';
    const { accepted, rejected, rows: all } = await readBytes(`id,day,text\n${[...rows, broken, ...rows].join('\n')}`);
    assert.deepEqual([accepted, rejected, all], [60, 3, 63]);
  });

  it('is not seen in text of many lines', async () => {
    const text = Array.from({ length: 900 }, (_, i) => `line ${i}, and so on`).join('\n');
    const { values, rejected } = await readBytes(`id,text\n1,"${text}"\n2,b\n`);
    assert.deepEqual(
      [values, rejected],
      [
        [
          ['1', text],
          ['2', 'b'],
        ],
        0,
      ],
    );
  });

  it('of a quoted field of a megabyte is none', async () => {
    const { values } = await readBytes(`a,b\n1,"${'好'.repeat(1 << 20)}"\n`);
    assert.equal(values[0]?.[1]?.length, 1 << 20);
  });
});

describe('a dialect', () => {
  it('of a TSV without quotes keeps them', async () => {
    const { values, faults } = await readBytes('id\ttext\n1\t"Great\n2\t5" pipe\n3\t"x" y\n4\t"all"\n', 'tsv');
    assert.deepEqual(values, [
      ['1', '"Great'],
      ['2', '5" pipe'],
      ['3', '"x" y'],
      ['4', '"all"'],
    ]);
    assert.deepEqual(faults, []);
  });

  it('of a TSV with quotes takes them off', async () => {
    const { values } = await readBytes('id\ttext\n1\t"a\tb"\n2\t"a ""b"""\n3\t"a\nb"\n4\tplain\n', 'tsv');
    assert.deepEqual(values, [
      ['1', 'a\tb'],
      ['2', 'a "b"'],
      ['3', 'a\nb'],
      ['4', 'plain'],
    ]);
  });

  it('of databases has backslashes and NULLs', async () => {
    const copy = String.raw`id	text	note
1	a\tb	\N
2	c:\\d	two\nlines
3	plain	x\
y
`;
    const { values } = await readBytes(copy, 'tsv');
    assert.deepEqual(values, [
      ['1', 'a\tb', null],
      ['2', 'c:\\d', 'two\nlines'],
      ['3', 'plain', 'x\ny'],
    ]);
    const mysql = String.raw`id,text
1,"a \"b\", c"
2,\N
3,"c:\\d"
`;
    assert.deepEqual((await readBytes(mysql)).values, [
      ['1', 'a "b", c'],
      ['2', null],
      ['3', 'c:\\d'],
    ]);
  });

  it('is found, or said by the file', async () => {
    for (const text of [
      'id;"a,b"\n1;2,5\n',
      'id|"a,b"\n1|2,5\n',
      'sep=;\nid;"a,b"\n1;2,5\n',
      '\u{feff}"sep=^"\r\nid^a,b\r\n1^2,5',
    ]) {
      const { columns, values } = await readBytes(text);
      assert.deepEqual([columns, values], [['id', 'a,b'], [['1', '2,5']]], text);
    }
  });

  it('may mix line ends', async () => {
    const { records } = await readBytes('a,b\r\n1,"2\r\n2"\r3,4\n\n5,6\r\r\n7,8');
    assert.deepEqual(
      records.map(({ line, values }) => [line, ...values]),
      [
        [2, '1', '2\r\n2'],
        [4, '3', '4'],
        [6, '5', '6'],
        [8, '7', '8'],
      ],
    );
  });
});

describe('a header', () => {
  it('stands below titles', async () => {
    for (const titles of ['My shop\nMarch, 2024\n\n', 'My shop,,\n,,\n', ' \n\nMy shop\n']) {
      const { columns, values, faults } = await readBytes(`${titles}id,name,total\n1,a,5\n2,b,6\n`);
      assert.deepEqual([columns, values.length, faults], [['id', 'name', 'total'], 2, []], titles);
    }
  });

  it('keeps every column', async () => {
    const { columns, values, notes } = await readBytes(' a ,a,a_2,,A,_line,Ä,ä\n1,2,3,4,5,6,7,8\n');
    assert.deepEqual(columns, ['a', 'a_3', 'a_2', 'column_4', 'A_4', '_line_2', 'Ä', 'ä']);
    assert.deepEqual(values, [['1', '2', '3', '4', '5', '6', '7', '8']]);
    assert.match(notes.join(), /names are taken: a -> a_3, A -> A_4, _line -> _line_2/);
  });

  it('may come again, as in files that were joined', async () => {
    const { values, faults } = await readBytes('a,b\n1,2\na,b\n3,4\n');
    assert.equal(values.length, 2);
    assert.deepEqual(faults, ['3: repeats the header']);
  });

  it('may be all there is', async () => {
    assert.deepEqual((await readBytes('id,name\n')).columns, ['id', 'name']);
    assert.deepEqual((await readBytes('')).columns, []);
  });
});

describe('a ragged row', () => {
  it('is filled or trimmed where nothing is lost, and told', async () => {
    const { values, faults, notes } = await readBytes('a,b,c\n1,2\n1,2,3,\n1,2,3,,\n1,2,3,4\n');
    assert.deepEqual(values, [
      ['1', '2', null],
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
    assert.deepEqual(faults, ['5: has 4 fields where the header has 3']);
    assert.match(notes.join('; '), /1 rows without their last fields.*2 rows with empty fields beyond/);
  });

  it('is cut off where all others are whole', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i},2024-01-01,tea`);
    const { accepted, faults } = await readBytes(`a,b,c\n${rows.join('\n')}\n40,2024-01-01\n`);
    assert.equal(accepted, 40);
    assert.deepEqual(faults, ['42: has 2 fields where the header has 3, and other rows fill what is missing']);
  });
});

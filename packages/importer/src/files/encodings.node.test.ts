import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBytes } from '../testing/read-bytes.ts';
import { encode } from '../testing/encode.ts';

const samples: readonly (readonly [encoding: string, ...texts: readonly string[]])[] = [
  ['windows-1252', 'Müller', 'café', 'señor “x”', 'São Paulo'],
  ['windows-1250', 'zażółć', 'gęślą', 'jaźń'],
  ['windows-1251', 'Привет', 'хороший товар'],
  ['windows-1253', 'Καλημέρα', 'κόσμε'],
  ['windows-1254', 'şık güzel', 'çağ ışık'],
  ['windows-1255', 'שלום לכולם', 'אני אוהב תה ירוק'],
  ['windows-1256', 'مرحبا بالعالم', 'شاي'],
  ['windows-1257', 'šokolāde', 'ēst ķirši'],
  ['windows-874', 'สวัสดีชาวโลก', 'ชา'],
  ['ibm866', 'Привет', 'хороший товар'],
  ['koi8-r', 'Привет', 'хороший товар'],
  ['macintosh', 'café élève', 'garçon', 'Müller'],
  ['cp850', 'café élève', 'garçon', 'Müller'],
  ['gb18030', '好茶', '姓名', '龙井茶叶'],
  ['big5', '好茶', '訂單編號', '很好喝'],
  ['shift_jis', 'お茶', '注文番号', 'コーヒー'],
  ['euc-jp', 'お茶がおいしい', '商品名'],
  ['euc-kr', '좋은 차', '주문번호'],
];

describe('the encoding of a file', () => {
  for (const [encoding, ...texts] of samples) {
    it(`may be ${encoding}`, async () => {
      const csv = `id,text\n${texts.map((text, at) => `${at},${text}`).join('\n')}\n`;
      const read = await readBytes(encode(csv, encoding));
      assert.equal(read.encoding, encoding);
      assert.deepEqual(
        read.values.map(([, text]) => text),
        texts,
      );
      assert.match(read.notes.join(), new RegExp(`is ${encoding} by its content`));
    });
  }

  it('may be UTF-16, with or without a mark', async () => {
    const little = Buffer.from('id,text\r\n1,好茶 🍵\r\n2,"x\ny"\r\n', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      little,
      big,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
    ]) {
      assert.deepEqual((await readBytes(bytes)).values, [
        ['1', '好茶 🍵'],
        ['2', 'x\ny'],
      ]);
    }
  });

  it('may show at the very end only', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `${i},tea`).join('\n');
    const { encoding, values } = await readBytes(encode(`id,text\n${rows}\n100000,好茶很好喝\n`, 'gb18030'));
    assert.deepEqual([encoding, values.at(-1)], ['gb18030', ['100000', '好茶很好喝']]);
  });

  it('may be given', async () => {
    const bytes = encode('id,text\n1,é\n', 'windows-1252');
    assert.deepEqual((await readBytes(bytes, 'csv', { encoding: 'latin1' })).values, [['1', 'é']]);
    await assert.rejects(readBytes(bytes, 'csv', { encoding: 'klingon' }), /no encoding "klingon"; write one such as/);
  });
});

describe('a bad byte', () => {
  it('costs its row', async () => {
    for (const bad of [0xe9, 0xff, 0x80, 0xc0]) {
      const bytes = Buffer.from('id,text\n1,好茶\n2,x_y\n3,"a\n_b"\n4,é\n');
      for (let at = bytes.indexOf('_'); at >= 0; at = bytes.indexOf('_', at)) bytes[at] = bad;
      const { values, bad: faults } = await readBytes(bytes);
      assert.deepEqual(
        values.map(([id]) => id),
        ['1', '4'],
      );
      const reason = `byte 0x${bad.toString(16).toUpperCase()} is not UTF-8`;
      assert.deepEqual(
        faults.map(({ line, lastLine, reason }) => [line, lastLine, reason]),
        [
          [3, 3, reason],
          [4, 5, reason],
        ],
      );
    }
  });

  it('costs its row in other encodings too', async () => {
    const bytes = encode('id,text\n1,好茶很好\n2,_\n3,很好喝\n', 'gb18030');
    bytes[bytes.indexOf('_')] = 0xff;
    const { values, faults } = await readBytes(bytes);
    assert.deepEqual([values.length, faults], [2, ['3: has bytes that are not gb18030']]);
  });

  it('of UTF-16 costs its row', async () => {
    const bytes = Buffer.from('id,text\n1,好茶\n2,_\n3,é\n', 'utf16le');
    bytes.writeUInt16LE(0xd800, bytes.indexOf('_\0', 0, 'latin1'));
    const { values, faults } = await readBytes(bytes);
    assert.deepEqual([values.length, faults], [2, ['3: half a character is not UTF-16']]);
  });
});

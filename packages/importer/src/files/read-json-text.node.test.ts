import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBytes } from '../testing/read-bytes.ts';

describe('a file of JSON', () => {
  it('has an object a line', async () => {
    const text =
      '\u{feff}{"id":9007199254740993,"x":"a\u2028b"}\r\n\n{"id":\n[1]\n{"id":2,"id":3}\n{"ID":1.10,"x":{"y":[1]}}';
    const { columns, values, faults, rows } = await readBytes(text, 'ndjson');
    assert.deepEqual(columns, ['id', 'x', 'ID_2']);
    assert.deepEqual(values, [
      ['9007199254740993', 'a\u2028b'],
      ['1.10', '{"y":[1]}'],
    ]);
    assert.equal(rows, 5);
    assert.deepEqual(
      faults.map((one) => one.slice(0, 17)),
      ['3: is not JSON: U', '4: must be a JSON', '5: has the key "i'],
    );
  });

  it('may be an array', async () => {
    const { records, faults } = await readBytes(
      '[\n {"a":1,\n  "b":"x,]\\""},\n {"a":2,\n {"a":3},{"a":4}, 5\n]\n',
      'json',
    );
    assert.deepEqual(
      records.map(({ line, values }) => [line, ...values]),
      [
        [2, '1', 'x,]"'],
        [5, '3'],
        [5, '4'],
      ],
    );
    assert.deepEqual(faults, ['4: is a JSON value without its end', '5: must be a JSON object']);
  });

  it('may be an array in one line, of which a bad byte costs one value', async () => {
    const values = Array.from({ length: 40_000 }, (_, id) => ({ id, text: `"tea" }, {好茶 ${id}` }));
    const bytes = Buffer.from(JSON.stringify(values));
    bytes[bytes.indexOf('茶 20000')] = 0xff;
    const { records, faults } = await readBytes(bytes, 'json');
    assert.equal(records.length, 39_999);
    assert.deepEqual(records.at(-1)?.values, ['39999', '"tea" }, {好茶 39999']);
    assert.deepEqual(faults, ['1: byte 0xFF is not UTF-8']);
  });
});

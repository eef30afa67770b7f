import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LineSplitter } from './line-splitter.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function split(body: Uint8Array, size: number, longest = 1000) {
  const splitter = new LineSplitter(longest);
  const lines = [];
  for (let at = 0; at < body.length; at += size) lines.push(...splitter.push(body.slice(at, at + size)));
  const last = splitter.end();
  return last ? [...lines, last] : lines;
}

describe('cutting bytes into lines', () => {
  const text = '{"名":"禾田🍎"}\r\n\n  \r\nzwei\nlast without an end';
  const expected = [
    { number: 1, text: '{"名":"禾田🍎"}' },
    { number: 4, text: 'zwei' },
    { number: 5, text: 'last without an end' },
  ];

  it('finds the same lines however the bytes are cut', () => {
    const body = bytes(text);
    for (let size = 1; size <= body.length; size++)
      assert.deepEqual(split(body, size), expected, `${size} bytes a chunk`);
  });

  it('does not hold on to a chunk that its owner writes into again', () => {
    const splitter = new LineSplitter(1000);
    const chunk = bytes('first half');
    assert.deepEqual([...splitter.push(chunk)], []);
    chunk.fill(0);
    assert.deepEqual([...splitter.push(bytes(' and second\n'))], [{ number: 1, text: 'first half and second' }]);
  });

  it('refuses a line that is too long, with its size, and goes on with the next', () => {
    const lines = split(bytes(`ok\n${'x'.repeat(5000)}\nok too\n`), 64);
    assert.deepEqual(
      lines.map(({ number, text }) => [number, text]),
      [
        [1, 'ok'],
        [2, ''],
        [3, 'ok too'],
      ],
    );
    assert.match(lines[1]?.fault ?? '', /has 5000 bytes, at most 1000/);
  });

  it('refuses a line that is not UTF-8 and goes on with the next', () => {
    const lines = split(new Uint8Array([0x61, 0xff, 10, 0x62, 10]), 2);
    assert.match(lines[0]?.fault ?? '', /not UTF-8/);
    assert.deepEqual(lines[1], { number: 2, text: 'b' });
  });
});

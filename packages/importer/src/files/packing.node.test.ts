import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { readBytes } from '../testing/read-bytes.ts';

const head = gzipSync('a,b\n1,2\n');
const tail = gzipSync('3,4\n');
const both = [
  ['1', '2'],
  ['3', '4'],
];

/** A gzip member with every optional field. */
function memberWithAll(text: string): Buffer {
  const header = Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 255, 3, 0, 1, 2, 3]),
    Buffer.from('name.csv\0a comment\0'),
  ]);
  const check = Buffer.alloc(2);
  check.writeUInt16LE(crc32(header) & 0xffff);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(text));
  trailer.writeUInt32LE(text.length, 4);
  return Buffer.concat([header, check, deflateRawSync(text), trailer]);
}

describe('a packed file', () => {
  it('is known by its bytes, whatever its name is', async () => {
    assert.deepEqual((await readBytes(gzipSync('a,b\n1,2\n3,4\n'))).values, both);
    assert.deepEqual((await readBytes(memberWithAll('a,b\n1,2\n3,4\n'))).values, both);
  });

  it('may have several members, and zeros between them', async () => {
    for (const between of [[], [Buffer.alloc(700)]]) {
      const { values, rejected, notes } = await readBytes(Buffer.concat([head, ...between, tail, ...between]));
      assert.deepEqual([values, rejected], [both, 0]);
      assert.equal(notes.filter((note) => /700 bytes at byte \d+ are zeros/.test(note)).length, between.length * 2);
    }
  });

  it('keeps what stands around garbage, and tells where that is', async () => {
    const garbage = Buffer.from('not gzip');
    const { values, faults, rows } = await readBytes(Buffer.concat([head, garbage, tail, garbage]));
    assert.deepEqual([values, rows], [both, 4]);
    assert.match(faults.join('\n'), /^3: 8 bytes at byte 28 are not gzip.*\n4: 8 bytes at byte \d+ are not gzip/);
  });

  it('keeps what came before it was cut off', async () => {
    const lines = Array.from({ length: 9000 }, (_, i) => `${i},${Math.sin(i)}`);
    const whole = gzipSync(`a,b\n${lines.join('\n')}\n`);
    const { records, faults } = await readBytes(whole.subarray(0, whole.length >> 1));
    assert.ok(records.length > 4000);
    for (const [at, { values }] of records.entries()) assert.equal(values.join(), lines[at]);
    assert.match(faults.join(), new RegExp(`^${records.length + 2}: the file is cut off at byte ${whole.length >> 1}`));
  });

  it('goes on after a damaged member', async () => {
    const damaged = Buffer.from(head);
    damaged.fill(0xff, 12, 16);
    const { values, rejected } = await readBytes(Buffer.concat([head, damaged, tail]));
    assert.deepEqual([values, rejected], [both, 1]);
  });

  it('of another kind is named', async () => {
    for (const [bytes, message] of [
      [[0x50, 0x4b, 3, 4], /is a zip archive or an \.xlsx workbook: unpack it/],
      [[0x28, 0xb5, 0x2f, 0xfd], /is packed with zstd/],
      [[0x42, 0x5a, 0x68, 0x39], /is packed with bzip2/],
    ] as const) {
      await assert.rejects(readBytes(Buffer.from(bytes)), message);
    }
  });
});

import { deflateSync, crc32 } from 'node:zlib';
import type { StoredPicture } from '@huitou/client/outbox/entry.js';

/** Pixels of a side. */
const side = 24;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG in one colour, another for each number. */
export function smallPng(n: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // 8 bits, red, green and blue.
  head.set([8, 2, 0, 0, 0], 8);
  const row = [0, ...Array.from({ length: side }, () => [n & 255, (n >> 8) & 255, 120]).flat()];
  const pixels = Buffer.from(Array.from({ length: side }, () => row).flat());
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The same as the form stores it. */
export const smallPicture = (n: number): StoredPicture => ({
  bytes: new Uint8Array(smallPng(n)).buffer,
  type: 'image/png',
});

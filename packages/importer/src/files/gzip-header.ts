import { crc32 } from 'node:zlib';

const DEFLATE = 8;
const [HEADER_CRC, EXTRA, NAME, COMMENT, RESERVED] = [2, 4, 8, 16, 0xe0];
const FIXED = 10;

/** Whether a gzip member can begin with these bytes. */
export const isGzip = (bytes: Uint8Array, at = 0): boolean =>
  bytes[at] === 0x1f &&
  bytes[at + 1] === 0x8b &&
  bytes[at + 2] === DEFLATE &&
  ((bytes[at + 3] ?? RESERVED) & RESERVED) === 0;

/**
 * The length of the gzip header at the beginning of `bytes`, with its optional fields (RFC 1952, 2.3); undefined where
 * it is not whole, null where it is damaged.
 */
export function gzipHeaderLength(bytes: Buffer): number | undefined | null {
  if (bytes.length < FIXED) return undefined;
  if (!isGzip(bytes)) return null;
  const flags = bytes[3] ?? 0;
  let end = FIXED;
  if (flags & EXTRA) {
    if (bytes.length < end + 2) return undefined;
    end += 2 + bytes.readUInt16LE(end);
  }
  for (const flag of [NAME, COMMENT]) {
    if (!(flags & flag)) continue;
    const zero = bytes.indexOf(0, end);
    if (zero < 0) return undefined;
    end = zero + 1;
  }
  if (flags & HEADER_CRC) {
    if (bytes.length < end + 2) return undefined;
    if (bytes.readUInt16LE(end) !== (crc32(bytes.subarray(0, end)) & 0xffff)) return null;
    end += 2;
  }
  return bytes.length < end ? undefined : end;
}

import { once } from 'node:events';
import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import { messageOf } from '../import-error.ts';
import type { ByteReader } from './byte-reader.ts';
import { gzipHeaderLength } from './gzip-header.ts';

/** Packed bytes that are given at once: they may become a thousand times as many, and are lost together at a fault. */
const STEP = 1 << 12;
const OUTPUT = 1 << 16;
/** An optional field of a gzip header has at most 64 KB; names and comments of more are garbage. */
const LONGEST_HEADER = 1 << 18;
const TRAILER = 8;

/** What is wrong with a gzip member, and whether text is missing from the place where it was found. */
export interface MemberFault {
  readonly reason: string;
  readonly incomplete: boolean;
}

/** Skips the header of a member. Returns what is wrong with it. */
async function skipHeader(reader: ByteReader): Promise<MemberFault | undefined> {
  const at = reader.position;
  let wanted = STEP;
  let bytes = await reader.peek(wanted);
  let length = gzipHeaderLength(bytes);
  while (length === undefined && bytes.length >= wanted && wanted < LONGEST_HEADER) {
    wanted *= 2;
    bytes = await reader.peek(wanted);
    length = gzipHeaderLength(bytes);
  }
  if (typeof length === 'number') {
    await reader.skip(length);
    return undefined;
  }
  await reader.skip(2);
  return { reason: `the gzip header at byte ${at} is ${length === null ? 'damaged' : 'cut off'}`, incomplete: true };
}

/** Compares the check sum and length after a member with its content. */
async function checkTrailer(reader: ByteReader, sum: number, size: number): Promise<MemberFault | undefined> {
  const trailer = (await reader.peek(TRAILER)).subarray(0, TRAILER);
  await reader.skip(trailer.length);
  if (trailer.length < TRAILER) {
    return { reason: `the file is cut off at byte ${reader.position}, in a gzip check sum`, incomplete: false };
  }
  if (trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === size % 2 ** 32) return undefined;
  const reason = `the gzip check sum before byte ${reader.position} does not match: a row above may be damaged`;
  return { reason, incomplete: false };
}

/** Gives bytes to `inflate`. Returns how many it did not want, since its data ended before. */
async function give(inflate: InflateRaw, bytes: Buffer): Promise<number> {
  const before = inflate.bytesWritten;
  await new Promise<void>((resolve, reject) => {
    inflate.once('error', reject);
    inflate.write(bytes, () => {
      inflate.off('error', reject);
      resolve();
    });
  });
  return bytes.length - (inflate.bytesWritten - before);
}

/**
 * Inflates the gzip member at which the reader stands, and leaves the reader after it. Text that came before a fault
 * is kept; the fault is returned.
 */
export async function* inflateMember(reader: ByteReader): AsyncGenerator<Buffer, MemberFault | undefined> {
  const fault = await skipHeader(reader);
  if (fault) return fault;
  const inflate = createInflateRaw({ chunkSize: OUTPUT });
  const output: Buffer[] = [];
  let sum = 0;
  let size = 0;
  inflate.on('data', (piece: Buffer) => {
    sum = crc32(piece, sum);
    size += piece.length;
    output.push(piece);
  });
  const end = once(inflate, 'end').catch(() => {});
  let step: Buffer = Buffer.alloc(0);
  try {
    for (;;) {
      const piece = await reader.next();
      if (!piece)
        return { reason: `the file is cut off at byte ${reader.position}, in its gzip data`, incomplete: true };
      step = piece.subarray(0, STEP);
      reader.unread(piece.subarray(step.length));
      const unwanted = await give(inflate, step);
      yield* output.splice(0);
      if (unwanted === 0) continue;
      reader.unread(step.subarray(step.length - unwanted));
      await end;
      yield* output.splice(0);
      return await checkTrailer(reader, sum, size);
    }
  } catch (error) {
    yield* output.splice(0);
    // Another member may begin in the bytes that could not be inflated.
    reader.unread(step);
    return { reason: `the gzip data is damaged after byte ${reader.position} (${messageOf(error)})`, incomplete: true };
  } finally {
    inflate.destroy();
  }
}

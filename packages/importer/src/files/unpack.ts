import type { ByteReader } from './byte-reader.ts';
import { inflateMember } from './inflate-member.ts';
import { isGzip } from './gzip-header.ts';

/** Bytes of a file that are not what they should be, at the place in the text where they were met. */
export interface Damage {
  readonly reason: string;
  /** Whether the line that is not yet complete there lost something. */
  readonly breaksLine: boolean;
  /** Whether nothing was lost, such as with zeros that fill the last block of a tape. */
  readonly harmless?: boolean;
}

export type Unpacked = Buffer | Damage;

/** The first place at or after `from` where a gzip member can begin; -1 for none. */
function memberIn(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (bytes.length - at < 4 || isGzip(bytes, at)) return at;
  }
  return -1;
}

/** Skips what is between members. Returns how many bytes that was, and whether any was not zero. */
async function skipToMember(reader: ByteReader): Promise<{ readonly skipped: number; readonly zeros: boolean }> {
  const start = reader.position;
  let zeros = true;
  for (;;) {
    const bytes = await reader.peek(4);
    if (bytes.length === 0 || isGzip(bytes)) return { skipped: reader.position - start, zeros };
    const next = bytes.length < 4 ? -1 : memberIn(bytes, 1);
    const count = next < 0 ? bytes.length : next;
    zeros &&= bytes.subarray(0, count).every((byte) => byte === 0);
    await reader.skip(count);
  }
}

/**
 * The content of a file, unpacked if its first bytes are those of gzip, whatever its name is. Members may follow each
 * other with zeros or garbage between them; what is damaged is left out and reported.
 */
export async function* unpack(reader: ByteReader): AsyncGenerator<Unpacked> {
  if (!isGzip(await reader.peek(4))) {
    for (let piece = await reader.next(); piece; piece = await reader.next()) yield piece;
    return;
  }
  for (;;) {
    const fault = yield* inflateMember(reader);
    if (fault) yield { reason: fault.reason, breaksLine: fault.incomplete };
    const at = reader.position;
    const { skipped, zeros } = await skipToMember(reader);
    // What follows a fault belongs to the same damage.
    if (skipped > 0 && (zeros || !fault)) {
      const what = zeros ? 'are zeros' : 'are not gzip';
      yield { reason: `${skipped} bytes at byte ${at} ${what} and were left out`, breaksLine: false, harmless: zeros };
    }
    if ((await reader.peek(4)).length === 0) return;
  }
}

import { createReadStream } from 'node:fs';
import { ImportError, messageOf } from '../import-error.ts';
import { ByteReader } from './byte-reader.ts';
import { foreignFormat } from './foreign-format.ts';
import { unpack, type Unpacked } from './unpack.ts';

const PIECE = 1 << 16;

export interface OpenBytesOptions {
  /** Receives how many bytes of the file on disk have been read. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The content of a file, unpacked, piece by piece.
 *
 * @throws ImportError for a file that cannot be read, or is known not to be text.
 */
export async function* openBytes(path: string, { onBytes, signal }: OpenBytesOptions = {}): AsyncGenerator<Unpacked> {
  const disk = createReadStream(path, { highWaterMark: PIECE });
  const reader = new ByteReader(disk as AsyncIterable<Buffer>);
  let isFirst = true;
  try {
    const foreign = foreignFormat(await reader.peek(16));
    if (foreign) throw new ImportError(`${path}: ${foreign}`);
    for await (const piece of unpack(reader)) {
      signal?.throwIfAborted();
      if (isFirst && Buffer.isBuffer(piece)) {
        isFirst = false;
        const inside = foreignFormat(piece);
        if (inside) throw new ImportError(`${path}: ${inside}`);
      }
      yield piece;
      onBytes?.(disk.bytesRead);
    }
  } catch (error) {
    if (error instanceof ImportError || signal?.aborted) throw error;
    throw new ImportError(`${path}: cannot be read: ${messageOf(error)}`, { cause: error });
  } finally {
    disk.destroy();
  }
}

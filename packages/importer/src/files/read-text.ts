import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportError, messageOf } from '../import-error.ts';
import type { SourceFile } from './source-files.ts';

/**
 * The text of a file, unpacked, piece by piece, without a byte order mark. `onBytes` is told how much of the file on
 * disk has been read.
 *
 * @throws ImportError where it cannot be read, is cut off, or is not UTF-8.
 */
export async function* readText(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const disk = createReadStream(file.path, { highWaterMark: 1 << 18 });
  const bytes = file.packed ? pipeline(disk, createGunzip({ chunkSize: 1 << 18 }), () => {}) : disk;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of bytes) {
      yield decode(file, () => decoder.decode(piece as Buffer, { stream: true }));
      onBytes(disk.bytesRead);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file.path}: cannot be read: ${messageOf(error)}; export or copy it again`, {
      cause: error,
    });
  }
  yield decode(file, () => decoder.decode());
  onBytes(file.bytes);
}

function decode(file: SourceFile, work: () => string): string {
  try {
    return work();
  } catch (error) {
    throw new ImportError(
      `${file.path}: is not UTF-8; convert it first, such as: iconv -f GB18030 -t UTF-8 (or UTF-16, ISO-8859-1)`,
      { cause: error },
    );
  }
}

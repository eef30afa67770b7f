import type { Block } from './decode-lines.ts';
import { encodingNamed } from './decoders.ts';
import { byteOrderMark } from './find-encoding.ts';
import { openBytes } from './open-bytes.ts';
import { readBlocks } from './read-blocks.ts';
import { readDelimitedText } from './read-delimited-text.ts';
import { readJsonText } from './read-json-text.ts';
import { RowLedger } from './row-ledger.ts';
import type { RecordListener } from './source-record.ts';
import { survey, type Survey } from './survey.ts';
import type { Unpacked } from './unpack.ts';

export interface FileToRead {
  readonly path: string;
  readonly format: 'csv' | 'tsv' | 'ndjson' | 'json';
  /** Its size on disk. */
  readonly bytes: number;
}

export interface ReadOptions {
  /** The encoding, where it is known better than the file says. */
  readonly encoding?: string | undefined;
  /** Receives how many bytes of the file on disk have been read. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a file was: every row was accepted or rejected, and `rows` is the sum. */
export interface FileSummary {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly encoding: string;
  /** Sentences about how the file was read, such as its delimiter, or the names of columns that collided. */
  readonly notes: readonly string[];
}

/** The encoding that is given, or found. A mark at the beginning is skipped in any case. */
async function findEncoding(file: FileToRead, { encoding, signal }: ReadOptions): Promise<Survey> {
  if (encoding === undefined) return survey(openBytes(file.path, { signal }));
  const name = encodingNamed(encoding);
  for await (const piece of openBytes(file.path, { signal })) {
    if (!Buffer.isBuffer(piece)) continue;
    const mark = byteOrderMark(piece);
    return { encoding: name, foundBy: 'content', mark: mark?.encoding === name ? mark.length : 0 };
  }
  return { encoding: name, foundBy: 'content', mark: 0 };
}

async function* without(mark: number, bytes: AsyncIterable<Unpacked>): AsyncGenerator<Unpacked> {
  let left = mark;
  for await (const piece of bytes) {
    const skipped = Buffer.isBuffer(piece) ? Math.min(left, piece.length) : 0;
    left -= skipped;
    yield Buffer.isBuffer(piece) ? piece.subarray(skipped) : piece;
  }
}

/**
 * Reads a file of any packing, encoding and dialect: good rows to `onRecord`, everything else to `onBad` with its lines
 * and the reason. Memory is bounded by the longest record.
 *
 * @throws ImportError where the file cannot be read at all; the signal's reason where it was stopped.
 */
export async function readRecords(
  file: FileToRead,
  listener: RecordListener,
  options: ReadOptions = {},
): Promise<FileSummary> {
  const { encoding, foundBy, mark } = await findEncoding(file, options);
  const notes: string[] = [];
  if (encoding !== 'utf-8' && options.encoding === undefined) notes.push(`is ${encoding} by its ${foundBy}`);
  const ledger = new RowLedger(listener);
  const { format } = file;
  const blocks: AsyncIterable<Block> = readBlocks(without(mark, openBytes(file.path, options)), encoding, {
    cutsObjects: format === 'json',
    onHarmless: ({ reason }) => notes.push(reason),
  });
  const onNote = (note: string): void => {
    notes.push(note);
  };
  const { onColumns } = listener;
  if (format === 'csv' || format === 'tsv') await readDelimitedText(blocks, { format, ledger, onColumns, onNote });
  else await readJsonText(blocks, { ledger, onColumns, onNote });
  options.onBytes?.(file.bytes);
  return { ...ledger.close(), encoding, notes };
}

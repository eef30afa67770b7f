import type { SourceFile } from './source-files.ts';

/** One record of a file, and the line of the file on which it begins. */
export interface SourceRecord {
  readonly line: number;
  /** The same array for records of the same shape. */
  readonly columns: readonly string[];
  readonly values: readonly (string | null)[];
}

/** A line that is no record: why, and what stands there as far as it is known. */
export interface BadLine {
  readonly line: number;
  readonly reason: string;
  readonly row: unknown;
}

/** Who is told what a file holds. */
export interface Listener {
  /** Columns not seen before, as soon as they are known: also those of a file without records. */
  readonly onColumns: (columns: readonly string[]) => void;
  readonly onRecord: (record: SourceRecord) => void;
  /** A bad line; the reading goes on after it. */
  readonly onBad: (bad: BadLine) => void;
}

/** Reads the text of a file, which comes piece by piece. */
export type ReadRecords = (text: AsyncIterable<string>, file: SourceFile, listener: Listener) => Promise<void>;

/** A record may not be longer: a quote that never closes would else swallow the file. In letters. */
export const LONGEST = 1 << 24;

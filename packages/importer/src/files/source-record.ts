/** One record of a file, and the line of the file on which it begins. */
export interface SourceRecord {
  readonly line: number;
  /** The same array for records of the same shape. */
  readonly columns: readonly string[];
  readonly values: readonly (string | null)[];
}

/** Part of a file that is no record: where, why, and what stands there as far as it is known. */
export interface BadLine {
  readonly line: number;
  /** The last line of a part that spans several. */
  readonly lastLine: number;
  readonly reason: string;
  readonly row: unknown;
}

/** Receives what a file holds. */
export interface RecordListener {
  /** Columns not seen before, as soon as they are known: also those of a file without records. */
  readonly onColumns: (columns: readonly string[]) => void;
  readonly onRecord: (record: SourceRecord) => void;
  /** A bad part; the reading goes on after it. */
  readonly onBad: (bad: BadLine) => void;
}

/** Columns that the table of every file has: the line of the file, and file and line together, to find a row again. */
export const OWN_COLUMNS = ['_line', '_source'] as const;

/** A line or record may not be longer, in bytes or characters: what never ends would else fill the memory. */
export const LONGEST = 1 << 23;

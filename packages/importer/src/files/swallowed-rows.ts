import type { RowShape } from './row-shape.ts';

const LINE_END = /\r\n|\r|\n/;
/** So long may text in quotes grow before its lines are looked at, and so much of it is. */
const LONG = 1 << 16;
const MANY = 20;
/** Of the lines that a stray quote swallows some may be damaged too. */
const MOST = 0.7;

const split = (lines: readonly string[], delimiter: string): readonly string[][] =>
  lines.map((line) => line.split(delimiter));

/**
 * Whether a record of several lines is a stray quote with the rows after it rather than a text of several lines: the
 * lines inside it have the fields of a row, and values that look like one. The last of them may have quotes of its own.
 */
export function swallowsRows(record: string, delimiter: string, shape: RowShape): boolean {
  const [first = '', ...rest] = record.split(LINE_END);
  if (rest.at(-1) === '') rest.pop();
  const looksRight = (row: readonly string[], known: RowShape): boolean =>
    row.length === shape.width && known.fits(row) === true;
  if (shape.knows) {
    const rows = split(rest.length > 1 ? rest.slice(0, -1) : rest, delimiter);
    return rows.length > 0 && rows.filter((row) => looksRight(row, shape)).length >= rows.length * MOST;
  }
  const rows = split([first, ...rest], delimiter);
  const known = shape.orOf(rows);
  return rows.length > 2 && rows.every((row) => looksRight(row, known));
}

/** Whether any line after the first looks like a row. Asked of records that are bad anyway. */
export function holdsRow(record: string, delimiter: string, shape: RowShape): boolean {
  const rows = split(record.split(LINE_END).slice(1), delimiter);
  return rows.some((row) => row.length === shape.width && shape.fits(row) === true);
}

/** Whether a quote that is still open at the end of the text swallows rows: most lines after `at` have the fields of one. */
export function isStray(text: string, at: number, delimiter: string, shape: RowShape): boolean {
  if (text.length - at < LONG) return false;
  const lines = text.slice(at, at + LONG).split(LINE_END);
  const rows = split(lines.slice(1, -1), delimiter);
  const right = rows.filter((row) => row.length === shape.width && shape.fits(row) !== false).length;
  return shape.width > 1 && rows.length >= MANY && right >= rows.length * MOST;
}

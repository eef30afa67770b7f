import type { RowShape } from './row-shape.ts';

type Row = readonly (string | null)[];

/** A row made as wide as the header, or why it cannot be. */
export type Squared =
  | { readonly row: Row; readonly change: 'none' | 'filled' | 'trimmed' }
  | { readonly row: null; readonly reason: string };

const counted = (count: number): string => `${count} ${count === 1 ? 'field' : 'fields'}`;

/**
 * Fills a row whose empty tail is missing, and trims one with empty fields too many: spreadsheets write both. Another
 * row is refused: nobody knows which of its fields is missing or too many.
 */
export function squareRow(row: Row, shape: RowShape): Squared {
  const { width } = shape;
  if (row.length === width) return { row, change: 'none' };
  const reason = `has ${counted(row.length)} where the header has ${width}`;
  const fits = shape.fits(row);
  if (row.length > width) {
    const isEmpty = row.slice(width).every((field) => !field?.trim());
    // A delimiter too many in front shifts the fields, and may leave the last one empty.
    return isEmpty && fits !== false ? { row: row.slice(0, width), change: 'trimmed' } : { row: null, reason };
  }
  // A single field of many says too little: it may be a footnote or half of a text.
  if (fits === false || (fits === undefined && row.length === 1 && width > 2)) return { row: null, reason };
  if (!shape.mayEndBefore(row.length)) return { row: null, reason: `${reason}, and other rows fill what is missing` };
  const missing = Array.from({ length: width - row.length }, () => null);
  return { row: [...row, ...missing], change: 'filled' };
}

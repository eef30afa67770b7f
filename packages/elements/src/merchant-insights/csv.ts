/** A cell of a file: a text, or a number in full; empty where there is none. */
export type Cell = string | number | null;

/**
 * A text as a cell that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, also in full width, a
 * tab or a line end has an apostrophe before it (OWASP, CSV injection). Numbers are ours and stay numbers.
 */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = /^\s*[=+\-@＝＋－＠\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as RFC 4180 has them, with the byte order mark by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;

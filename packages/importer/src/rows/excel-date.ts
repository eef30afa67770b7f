import { CellError } from './cell-error.ts';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, and of the one that old Macs use. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
/** Excel's calendar has a 29th of February 1900, which never was: days before it are one off. */
const LEAP_BUG = 60;
/** The last day of 9999. */
const LAST = 2_958_466;

/**
 * The date and time of a cell that a spreadsheet wrote as a number of days, such as `45352.5`: `YYYY-MM-DD HH:MM:SS`.
 *
 * @throws CellError for a number that no date has.
 */
export function excelDate(serial: number, calendar: keyof typeof epochs = 1900): string {
  if (!(serial >= 1 && serial < LAST)) throw new CellError(`${serial} is not a day of Excel's calendar`);
  const days = calendar === 1900 && serial < LEAP_BUG ? serial + 1 : serial;
  // Fractions of a day are not exact in binary: half a second is a rounding error.
  const time = epochs[calendar] + Math.round(days * 86_400) * (DAY / 86_400);
  return new Date(time).toISOString().replace('T', ' ').slice(0, 19);
}

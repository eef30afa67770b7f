import { CellError } from './cell-error.ts';

const time = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d(?:\.\d{1,9})?)\d*)?)? ?(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i;
export const offsetPattern = /^(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A day alone stands for its noon, so that it is the same day for nearly everyone who reads it; as a promise, for its end. */
const NOON = '12:00';
const END = '23:59:59';

function offsetOf(text: string | undefined, fallback: string): string {
  if (text === undefined) return fallback;
  if (/^(Z|UTC)$/i.test(text)) return 'Z';
  const digits = text.slice(1).replace(':', '').padEnd(4, '0');
  return `${text.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/**
 * An RFC 3339 time for one as exports write it: `YYYY-MM-DD`, with ` HH:MM`, seconds and an offset or without. Where it
 * has none, `offset` is its own.
 *
 * @throws CellError
 */
export function readTime(text: string, offset: string, promise: boolean): string {
  const [, day = '', clock, seconds = '00', own] = time.exec(text.trim()) ?? [];
  const read = `${day}T${clock ? `${clock}:${seconds}` : promise ? END : `${NOON}:00`}${offsetOf(own, offset)}`;
  // A 30th of February would else become a day in March.
  const exists = !Number.isNaN(Date.parse(read)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (day && exists) return read;
  throw new CellError(
    `${JSON.stringify(text)} is not a time; write YYYY-MM-DD or YYYY-MM-DD HH:MM:SS, with or without an offset`,
  );
}

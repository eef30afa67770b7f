import { DAY } from '@huitou/method/decay.js';

/** RFC 3339 to milliseconds since 1970. */
export const timeOf = (text: string): number => Date.parse(text);

/** The same for a time that may not be known. */
export const timeOrNull = (text: string | null | undefined): number | null => (text ? Date.parse(text) : null);

/** The calendar day that an RFC 3339 time was written on, whatever its offset, in days since 1970-01-01. */
export const dayOf = (text: string): number => Date.parse(text.slice(0, 10)) / DAY;

/** The last millisecond of the UTC day that holds `time`. */
export const endOfDay = (time: number): number => (Math.floor(time / DAY) + 1) * DAY - 1;

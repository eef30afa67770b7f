import { refine, string, type Schema } from './schema.ts';

const pattern = /^(\d{4}-\d\d-(\d\d))(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

const isDate = (text: string, withTime: boolean): boolean => {
  const [, day, date, time] = pattern.exec(text) ?? [];
  // `Date` takes 30 February for 2 March.
  return new Date(day ?? '').getUTCDate() === Number(date) && !time !== withTime;
};

/** A calendar day. */
export const day: Schema<string> = refine(
  string({ format: 'date' }),
  'must be a day that the calendar has, such as 2026-11-20',
  (text) => isDate(text, false),
);

export const time: Schema<string> = refine(
  string({ format: 'date-time' }),
  'must be an RFC 3339 time with its offset, such as 2026-11-20T20:30:00+08:00, on a day that the calendar has',
  (text) => isDate(text, true),
);

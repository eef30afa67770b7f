/** How dates such as 3/1/24 are to be read: a setting, since they do not say. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Two digits mean the years from 1970 to 2069. */
const PIVOT = 70;

const yearOf = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < PIVOT ? 2000 : 1900);
};

const monthNamed = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const dateOf = (year = '', month = '', day = ''): CalendarDate => ({
  year: yearOf(year),
  month: /^\d/.test(month) ? Number(month) : monthNamed(month),
  day: Number(day),
});

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

type Form = readonly [pattern: RegExp, read: (a: string, b: string, c: string) => CalendarDate];

const forms: readonly Form[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, dateOf],
  [/^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?$/, dateOf],
  [/^(\d{4})(\d\d)(\d\d)$/, dateOf],
  // Dots are used where the day comes first.
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (day, month, year) => dateOf(year, month, day)],
  [new RegExp(`^(\\d{1,2})[ -]${MONTH},?[ -](\\d{4})$`, 'i'), (day, month, year) => dateOf(year, month, day)],
  [new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`, 'i'), (month, day, year) => dateOf(year, month, day)],
  [new RegExp(`^(\\d{4})-${MONTH}-(\\d{1,2})$`, 'i'), dateOf],
];

/** A date whose order of day and month is not in it. */
const ordered = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;

function inOrder(text: string, order: DateOrder | undefined): CalendarDate | undefined {
  const [, a = '', , b = '', c = ''] = ordered.exec(text) ?? [];
  if (a === '' || order === undefined) return undefined;
  if (order === 'ymd') return a.length === 2 && c.length <= 2 ? dateOf(a, b, c) : undefined;
  if (a.length > 2 || (c.length !== 2 && c.length !== 4)) return undefined;
  return order === 'dmy' ? dateOf(c, b, a) : dateOf(c, a, b);
}

/** Whether a text is a date that only a setting can explain. */
export const needsOrder = (text: string): boolean => ordered.test(text) && !/^\d{4}/.test(text);

const exists = ({ year, month, day }: CalendarDate): boolean => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0;
};

/** The date that a text says; undefined for none, or one that is not in the calendar. */
export function readDate(text: string, order: DateOrder | undefined): CalendarDate | undefined {
  for (const [pattern, read] of forms) {
    const groups = pattern
      .exec(text)
      ?.slice(1)
      .filter((group) => !/^[-/.]$/.test(group));
    const [a, b, c] = groups ?? [];
    if (a === undefined || b === undefined || c === undefined) continue;
    const date = read(a, b, c);
    return exists(date) ? date : undefined;
  }
  const date = inOrder(text, order);
  return date && exists(date) ? date : undefined;
}

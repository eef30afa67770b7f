import { CellError } from './cell-error.ts';
import { needsOrder, readDate, type CalendarDate, type DateOrder } from './read-date.ts';
import { offsetsAt } from './zone.ts';

/** What a mapping says about times that do not say it themselves. */
export interface TimeSettings {
  /** An offset such as `+08:00`, or a zone such as `Asia/Shanghai`. */
  readonly zone: string;
  readonly dateOrder?: DateOrder | undefined;
}

/** What a day alone stands for: its noon, so that it is the same day for nearly everyone who reads it, or one of its ends. */
const clocks = { beginning: '00:00:00', noon: '12:00:00', end: '23:59:59' } as const;

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i;
const OFFSET = /\s?(Z|(?:UTC|GMT)?[+-]\d\d(?::?\d\d)?|UTC|GMT)(?: \([^)]*\))?$/i;
const CLOCK =
  /(?:^|[T ,]\s?|(?<=[日号])\s?)(上午|下午)?\s?(\d{1,2})(?::(\d\d)(?::(\d\d(?:[.,]\d{1,9})?)\d*)?)?\s?([ap]\.?m\.?)?$/i;
const COMPACT = /^(\d{8})T?(\d\d)(\d\d)(\d\d)?$/;
const UNIX = /^(\d{10})(\d{3})?(?:\d{3})?$/;

const padded = (value: number, length = 2): string => String(value).padStart(length, '0');
const dayText = ({ year, month, day }: CalendarDate): string => `${padded(year, 4)}-${padded(month)}-${padded(day)}`;

function offsetOf(text: string): string {
  const sign = text.search(/[+-]/);
  if (sign < 0) return 'Z';
  const digits = text
    .slice(sign + 1)
    .replace(':', '')
    .padEnd(4, '0');
  return `${text.charAt(sign)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Hours, minutes and seconds at the end of a text, and what stands before them. */
function splitClock(text: string): { readonly date: string; readonly clock: string | undefined } | undefined {
  const [all, chinese, hours = '', minutes, seconds = '00', english] = CLOCK.exec(text) ?? [];
  const half = chinese ?? english;
  if (all === undefined || (minutes === undefined && half === undefined)) return { date: text, clock: undefined };
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === '下午' || /^p/i.test(half) ? 12 : 0);
  }
  const clock = `${padded(hour)}:${minutes ?? '00'}:${seconds.replace(',', '.')}`;
  return { date: text.slice(0, -all.length).trim(), clock };
}

function refuse(text: string): never {
  const isAmbiguous = needsOrder(text.trim().split(/[ T]/, 1)[0] ?? '');
  const advice = isAmbiguous
    ? 'which is the day and which the month is a setting: date_order, with dmy, mdy or ymd'
    : 'write YYYY-MM-DD or YYYY-MM-DD HH:MM:SS, with or without an offset';
  throw new CellError(`${JSON.stringify(text)} is not a time; ${advice}`);
}

/**
 * An RFC 3339 time for one as exports and spreadsheets write it: `2024-03-01T09:12:00+08:00`, `2024/3/1 9:12`,
 * `01.03.2024`, `20240301`, `Mar 1, 2024 9:12 PM`, `2024年3月1日`, seconds or milliseconds since 1970. Where it has no
 * offset, it is in the settings' zone; `3/1/24` is read only with their order.
 *
 * @param alone what a day alone means.
 * @throws CellError
 */
export function readTime(text: string, { zone, dateOrder }: TimeSettings, alone: keyof typeof clocks = 'noon'): string {
  const trimmed = text.trim().replace(WEEKDAY, '');
  const [, seconds, milliseconds = '000'] = UNIX.exec(trimmed) ?? [];
  if (seconds !== undefined) return new Date(Number(seconds + milliseconds)).toISOString();
  // Without a clock there is no offset: the end of 2024-02-29 looks like one.
  const own = /:|\dT\d/i.test(trimmed) ? OFFSET.exec(trimmed) : null;
  const local = own ? trimmed.slice(0, own.index) : trimmed;
  const parts = splitClock(
    local.replace(COMPACT, (_, day: string, h: string, m: string, s = '00') => `${day} ${h}:${m}:${s}`),
  );
  const date = parts && readDate(parts.date, dateOrder);
  if (!date) return refuse(text);
  const wall = `${dayText(date)}T${parts.clock ?? clocks[alone]}`;
  const instant = Date.parse(`${wall}Z`);
  if (Number.isNaN(instant) || (parts.clock ?? '') >= '24') return refuse(text);
  return wall + (own ? offsetOf(own[1] ?? '') : offsetsAt(zone)(instant));
}

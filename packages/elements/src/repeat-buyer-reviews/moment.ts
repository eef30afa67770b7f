import { date } from '../messages/format.ts';
import { calendarDay } from './review-parts.ts';

const dayMs = 86_400_000;
const units = [
  ['year', 365.2425],
  ['month', 30.436875],
  ['day', 1],
] as const;

/**
 * How many days, months or years ago `day` (YYYY-MM-DD) was on the reader's calendar. What lies ahead is "today" for one day,
 * since calendars differ, and beyond that a date: no review was written "in 11 months".
 */
export function moment(lang: string, day: string, now = Date.now()): string {
  const today = Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / dayMs);
  const ago = today - Date.parse(day) / dayMs;
  if (ago < -1) return date(lang, day, calendarDay);
  const [unit, length] = units.find(([, days]) => ago >= days) ?? units[2];
  const formatter = new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`, { numeric: 'auto' });
  return formatter.format(-Math.max(0, Math.trunc(ago / length)), unit);
}

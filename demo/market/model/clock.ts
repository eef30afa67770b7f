import type { Random } from './random.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Where a shop keeps its clock. */
export type Zone = 'Asia/Shanghai' | 'America/New_York' | 'America/Los_Angeles' | 'Europe/London' | 'Australia/Sydney';

const known = new Map<Zone, Map<number, number>>();
const formats = new Map<Zone, Intl.DateTimeFormat>();

function readOffset(zone: Zone, date: number): number {
  let format = formats.get(zone);
  if (!format)
    formats.set(zone, (format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })));
  const part = format.formatToParts(date * day + day / 2).find(({ type }) => type === 'timeZoneName');
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(part?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute);
}

/** Milliseconds that local time is ahead of UTC, summer time included (read once a day, at noon UTC). */
export function offset(zone: Zone, at: number): number {
  if (zone === 'Asia/Shanghai') return 8 * hour;
  let dates = known.get(zone);
  if (!dates) known.set(zone, (dates = new Map()));
  const date = Math.floor(at / day);
  let found = dates.get(date);
  if (found === undefined) dates.set(date, (found = readOffset(zone, date)));
  return found;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const clock = (ms: number): string => `${two(Math.floor(ms / hour))}:${two(Math.floor((ms % hour) / minute))}`;

const dateTexts = new Map<number, string>();

function dateText(date: number): string {
  let text = dateTexts.get(date);
  if (!text) dateTexts.set(date, (text = new Date(date * day).toISOString().slice(0, 10)));
  return text;
}

/** RFC 3339 with the offset that the zone has then, to the second. */
export function stamp(zone: Zone, at: number): string {
  const ahead = offset(zone, at);
  const local = at + ahead;
  const date = Math.floor(local / day);
  const time = local - date * day;
  const seconds = two(Math.floor((time % minute) / 1000));
  return `${dateText(date)}T${clock(time)}:${seconds}${ahead < 0 ? '-' : '+'}${clock(Math.abs(ahead))}`;
}

/** The start of the local day that holds `at`. */
export const midnight = (zone: Zone, at: number): number => {
  const ahead = offset(zone, at);
  return Math.floor((at + ahead) / day) * day - ahead;
};

// How busy each hour of the day is, from 0 to 23 o'clock: people buy at lunch and, where there are live rooms, late.
const browsing = [2, 1, 0.4, 0.3, 0.3, 0.5, 1.5, 3, 4, 5, 6, 6, 7, 6, 5, 5, 5, 5, 6, 7, 8, 8, 7, 4];
const watching = [3, 1, 0.2, 0.1, 0.1, 0.2, 0.5, 1, 2, 3, 4, 4, 5, 5, 4, 4, 4, 4, 6, 11, 15, 16, 13, 7];
const packing = [0, 0, 0, 0, 0, 0, 0.3, 1, 4, 7, 8, 6, 4, 5, 8, 10, 12, 11, 8, 5, 3, 2, 1, 0.3];

/** What people do, and at which hours they do it. */
export const rhythm = { browsing, watching, packing } as const;

/** A moment on the local day of `at`, at an hour that suits the rhythm. */
export const moment = (chance: Random, zone: Zone, at: number, hours: readonly number[]): number =>
  midnight(zone, at) + chance.weighted(hours) * hour + Math.floor(chance.next() * 3600) * 1000;

import type { Random } from './random.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Time zones of the shops. */
export type Zone = 'Asia/Shanghai' | 'America/New_York' | 'America/Los_Angeles' | 'Europe/London' | 'Australia/Sydney';

const offsets = new Map<Zone, Map<number, number>>();
const formats = new Map<Zone, Intl.DateTimeFormat>();

function readOffset(zone: Zone, date: number): number {
  let format = formats.get(zone);
  if (!format)
    formats.set(zone, (format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })));
  const part = format.formatToParts(date * day + day / 2).find(({ type }) => type === 'timeZoneName');
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(part?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute);
}

/** Milliseconds that local time is ahead of UTC, daylight saving time included; looked up once a day, at noon UTC. */
export function utcOffset(zone: Zone, at: number): number {
  if (zone === 'Asia/Shanghai') return 8 * hour;
  let dates = offsets.get(zone);
  if (!dates) offsets.set(zone, (dates = new Map()));
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

/** RFC 3339 in the zone's local time, in whole seconds. */
export function timestamp(zone: Zone, at: number): string {
  const ahead = utcOffset(zone, at);
  const local = at + ahead;
  const date = Math.floor(local / day);
  const time = local - date * day;
  const seconds = two(Math.floor((time % minute) / 1000));
  return `${dateText(date)}T${clock(time)}:${seconds}${ahead < 0 ? '-' : '+'}${clock(Math.abs(ahead))}`;
}

/** The start of the local day that contains `at`. */
export const startOfDay = (zone: Zone, at: number): number => {
  const ahead = utcOffset(zone, at);
  return Math.floor((at + ahead) / day) * day - ahead;
};

// Weight of each hour of the day, 0 to 23: buyers order at lunch time and, in live rooms, late in the evening.
const browsing = [2, 1, 0.4, 0.3, 0.3, 0.5, 1.5, 3, 4, 5, 6, 6, 7, 6, 5, 5, 5, 5, 6, 7, 8, 8, 7, 4];
const watching = [3, 1, 0.2, 0.1, 0.1, 0.2, 0.5, 1, 2, 3, 4, 4, 5, 5, 4, 4, 4, 4, 6, 11, 15, 16, 13, 7];
const packing = [0, 0, 0, 0, 0, 0, 0.3, 1, 4, 7, 8, 6, 4, 5, 8, 10, 12, 11, 8, 5, 3, 2, 1, 0.3];

/** How activities are spread over the hours of a local day. */
export const activity = { browsing, watching, packing } as const;

/** A random time on the local day of `at`, with hours drawn by weight. */
export const timeOfDay = (random: Random, zone: Zone, at: number, hours: readonly number[]): number =>
  startOfDay(zone, at) + random.weighted(hours) * hour + Math.floor(random.next() * 3600) * 1000;

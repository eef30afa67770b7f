import { date, relativeTime } from '../messages/format.ts';

/** Milliseconds by which the clocks of a server and a device may differ without meaning anything: a day. */
const skew = 86_400_000;

/**
 * How long ago `at` (RFC 3339) was. What lies ahead is "now" within a day, and beyond that a date: no review was written
 * "in 11 months".
 */
export function moment(lang: string, at: string, now = Date.now()): string {
  const time = Date.parse(at);
  return time - now > skew ? date(lang, time) : relativeTime(lang, Math.min(time, now), now);
}

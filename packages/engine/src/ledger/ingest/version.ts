import type { Event } from '@huitou/contract/events.js';

/** The stamp of something that nobody has stated yet: every other stamp is later. */
export const UNSAID = '';

const LAST = 99_999_999_999_999;
const beyondBasicPlane = /[\ud800-\udfff]/;

/** Text that every engine stores as it is: without NUL (PostgreSQL takes none) and without halves of characters. */
export const clean = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

/** The last writer's stamp of an event: its `at` in milliseconds as 14 digits, then its id. */
export function revOf(event: Pick<Event, 'id' | 'at'>): string {
  const at = Math.min(Math.max(Date.parse(event.at), 0), LAST);
  return String(at).padStart(14, '0') + clean(event.id);
}

/** Whether stamp `a` is later than `b`, in code point order as both engines sort, which is not quite JavaScript's. */
export function isLater(a: string, b: string): boolean {
  if (!beyondBasicPlane.test(a) && !beyondBasicPlane.test(b)) return a > b;
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0;
}

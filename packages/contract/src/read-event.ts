import { check } from './check.ts';
import { events, type Event, type EventType } from './events.ts';
import { fits } from './fits.ts';

/** A line that is not an event: why, where (JSON pointer), and its id where that can be read. */
export interface Rejection {
  readonly id: string | null;
  readonly reason: string;
  readonly field?: string;
}

const day = 86_400_000;

const safe = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

/**
 * Reads one line of NDJSON as an event, or returns what is wrong with it and what to change. Never throws.
 *
 * @param now The reader's clock in ms: what says that it happened more than a day later is refused, since a single date
 * from the future would move the time up to which all is known.
 */
export function readEvent(line: string, now = Infinity): Event | Rejection {
  let value: unknown;
  try {
    value = JSON.parse(line, line.includes('__proto__') ? safe : undefined);
  } catch (error) {
    return { id: null, reason: `is not JSON: ${(error as Error).message}` };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { id: null, reason: 'must be a JSON object' };
  }
  const { id, type } = value as Record<string, unknown>;
  const known = typeof id === 'string' ? id : null;
  if (typeof type !== 'string' || !Object.hasOwn(events, type)) {
    return { id: known, reason: `must be one of ${Object.keys(events).join(', ')}`, field: '/type' };
  }
  const shape = events[type as EventType];
  const fault =
    (fits(shape, value) ? undefined : check(shape, value)) ??
    beyondShape(value as Event) ??
    yetToCome(value as Event, now + day);
  return fault ? { id: known, reason: fault.reason, field: fault.pointer } : (value as Event);
}

export const isRejection = (read: Event | Rejection): read is Rejection => 'reason' in read;

const needs = {
  fold: 'review',
  unfold: 'review',
  link: 'buyer',
  unlink: 'buyer',
  cap: 'until',
  lift: undefined,
  release: 'review',
  refuse: 'review',
} as const;

/** What one field demands of another. */
function beyondShape(event: Event) {
  if (event.type === 'review') {
    const { text = '', stars = {} } = event.data;
    if (text.trim() || Object.keys(stars).length > 0) return;
    return {
      pointer: '/data/text',
      reason: 'is needed where there are no stars: a review says something or rates something',
    };
  }
  if (event.type === 'erase') {
    const { buyer, review } = event.data;
    if ((buyer === undefined) !== (review === undefined)) return;
    return { pointer: '/data', reason: 'must name either a buyer or a review' };
  }
  if (event.type !== 'moderation') return;
  const field = needs[event.data.action];
  if (field && !event.data[field]) return { pointer: `/data/${field}`, reason: `is needed to ${event.data.action}` };
  if (event.data.action === 'cap' && !event.data.level) return { pointer: '/data/level', reason: 'is needed to cap' };
  return;
}

/** Members that say when something happened; what is promised, or ends, may lie ahead. */
const past = new Set(['paidAt', 'dispatchedAt', 'deliveredAt', 'refundedAt', 'writtenAt', 'repliedAt']);

/** Whether a time lies after `latest` (ms). */
const isAfter = (time: unknown, latest: number): boolean => Date.parse(time as string) > latest;

function yetToCome({ at, data }: Event, latest: number) {
  let pointer = isAfter(at, latest) ? '/at' : undefined;
  for (const name in data) {
    if (!pointer && past.has(name) && isAfter((data as Record<string, unknown>)[name], latest))
      pointer = `/data/${name}`;
  }
  if (!pointer) return;
  const limit = new Date(latest).toISOString();
  return {
    pointer,
    reason: `must not be after ${limit}, a day ahead of this clock; send it when it has happened`,
  };
}

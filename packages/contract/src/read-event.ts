import { check } from './check.ts';
import { events, type Event, type EventType } from './events.ts';

/** A line that is not an event: why, where (JSON pointer), and its id where that can be read. */
export interface Rejection {
  readonly id: string | null;
  readonly reason: string;
  readonly field?: string;
}

const safe = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

/** Reads one line of NDJSON as an event, or returns what is wrong with it and what to change. Never throws. */
export function readEvent(line: string): Event | Rejection {
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
  const fault = check(events[type as EventType], value) ?? beyondShape(value as Event);
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
} as const;

/** What one field demands of another. */
function beyondShape(event: Event) {
  if (event.type !== 'moderation') return;
  const field = needs[event.data.action];
  if (field && !event.data[field]) return { pointer: `/data/${field}`, reason: `is needed to ${event.data.action}` };
  if (event.data.action === 'cap' && !event.data.level) return { pointer: '/data/level', reason: 'is needed to cap' };
  return;
}

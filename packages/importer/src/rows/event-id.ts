import { createHash } from 'node:crypto';
import type { EventType } from '@huitou/contract/events.js';

const hashOf = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);

/** Keys in order, so that the order of a view's columns does not matter. */
const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A fingerprint of what is said: 16 letters. */
export const contentHash = (data: unknown): string => hashOf(JSON.stringify(data, sorted), 16);

/** The id under which an import says this of a thing for the first time: at most 100 letters. */
export const firstId = (type: EventType, thing: string, hash: string): string => `import:${type}:${thing}:${hash}`;

/** The id under which it says this in place of what an import had said with the stamp `rev`. */
export const correctionId = (first: string, rev: string): string => `${first}:${hashOf(rev, 8)}`;

/** Whether an event id is one under which an import said anything of this thing. */
export const isOurs = (id: string, type: EventType, thing: string): boolean =>
  id.startsWith(`import:${type}:${thing}:`);

/** Whether an event id is one under which an import said exactly this. */
export const saysThis = (id: string, first: string): boolean => id === first || id.startsWith(`${first}:`);

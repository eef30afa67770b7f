import type { Flag } from '@huitou/store/schema.js';
import { clean } from './version.ts';

// What a field of an event becomes in a column.

export const flag = (value: boolean | undefined): Flag => (value ? 1 : 0);
export const cleanOrNull = (text: string | null | undefined): string | null => (text ? clean(text) : null);
/** JSON of names by language, in one order whatever the event's. */
export const namesOf = (names: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify(Object.fromEntries(Object.entries(names).toSorted(([a], [b]) => (a < b ? -1 : 1))));
export const json = (value: unknown): string => JSON.stringify(value);

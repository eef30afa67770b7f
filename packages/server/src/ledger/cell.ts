import type { Flag } from '../store/schema.ts';
import { clean } from './rev.ts';

// What a field of an event becomes in a column.

export const flag = (value: boolean | undefined): Flag => (value ? 1 : 0);
export const cleanOrNull = (text: string | null | undefined): string | null => (text ? clean(text) : null);
export const json = (value: unknown): string => JSON.stringify(value);

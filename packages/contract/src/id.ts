import { string, type Schema } from './schema.ts';
import { valueFault } from './value-fault.ts';

/**
 * What names a merchant, an order, a review and so on: unreserved characters (RFC 3986), as ids stand in addresses and in
 * comma-separated lists, and neither `.` nor `..`, which an address resolves.
 */
export const id: Schema<string> = string({ minLength: 1, maxLength: 64, pattern: '^(?!\\.\\.?$)[A-Za-z0-9._~-]+$' });

/** Whether `text` can be such an id. */
export const isId = (text: string): boolean => !valueFault(id, text);

import { string } from './schema.ts';

// Limits of texts that are read. They have room to spare: they are there for what would break a page.

export const code = string({ minLength: 1, maxLength: 64 });
export const name = string({ maxLength: 200 });
export const text = string({ maxLength: 20_000 });
/** Absolute, or relative to the API. */
export const link = string({ maxLength: 2048 });

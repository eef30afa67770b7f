import { isolate } from '../messages/bidi.ts';
import { label } from '../messages/label.ts';

/** The word for a code inside a sentence; a code without a word is foreign text. */
export const wordFor = (table: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(table, code) ? label(table, code) : isolate(code);

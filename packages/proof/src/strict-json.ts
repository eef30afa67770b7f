import type { Bytes } from './base64url.ts';

const { parse, stringify } = JSON;

/**
 * `JSON.stringify` for plain data that a page cannot bend: old libraries add `Array.prototype.toJSON`, which turns
 * every list into a string.
 */
export const writeJson = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(writeJson)}]`
    : value && typeof value === 'object'
      ? `{${Object.entries(value).map(([name, member]) => `${stringify(name)}:${writeJson(member)}`)}}`
      : stringify(value);

/**
 * Reads UTF-8 JSON that has only one spelling: the bytes must be what `writeJson` makes of their own value. Members
 * named twice, needless escapes, white space, `1.0`, a byte order mark and data after the end cannot hide anything then.
 *
 * @throws {Error} if there is any other way to write it.
 */
export function readJson(bytes: Bytes): unknown {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const value: unknown = parse(text);
  if (writeJson(value) !== text) throw new Error('not strict JSON');
  return value;
}

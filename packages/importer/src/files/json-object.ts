import { messageOf } from '../import-error.ts';

/** A number as it is written: ids of other systems have more digits than a double holds. */
const asWritten = (_key: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value;

/** Whether a text may have numbers that a double does not hold as they are written. */
const precise = /[:,[]\s*-?(?:\d{15}|\d+[.eE])/;

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/** A key that stands twice in an object, of which JSON.parse would drop the first value. */
function repeatedKey(text: string): string | undefined {
  const seen = new Set<string>();
  let depth = 0;
  let last = '';
  for (const [one] of text.matchAll(token)) {
    if (one === '{' || one === '[') depth++;
    else if (one === '}' || one === ']') depth--;
    else if (one === ':' && depth === 1) {
      const key = last.includes('\\') ? String(JSON.parse(last)) : last.slice(1, -1);
      if (seen.has(key)) return key;
      seen.add(key);
    }
    last = one;
  }
  return undefined;
}

/** Whether any key may stand twice: cheap, since hardly any does. */
function mayRepeat(text: string, keys: readonly string[]): boolean {
  if (text.includes('\\u')) return true;
  return keys.some((key) => {
    const written = JSON.stringify(key);
    return text.indexOf(written) !== text.lastIndexOf(written);
  });
}

export type JsonRow =
  | { readonly columns: readonly string[]; readonly values: readonly (string | null)[] }
  | { readonly columns: null; readonly reason: string };

/** The keys and values of a JSON object; what is nested stays JSON. */
export function readObject(text: string): JsonRow {
  let value: unknown;
  try {
    value = precise.test(text) ? JSON.parse(text, asWritten) : JSON.parse(text);
  } catch (error) {
    return { columns: null, reason: `is not JSON: ${messageOf(error)}` };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { columns: null, reason: 'must be a JSON object' };
  }
  const columns = Object.keys(value);
  const repeated = mayRepeat(text, columns) ? repeatedKey(text) : undefined;
  if (repeated !== undefined) return { columns: null, reason: `has the key ${JSON.stringify(repeated)} twice` };
  return { columns, values: Object.values(value).map(textOf) };
}

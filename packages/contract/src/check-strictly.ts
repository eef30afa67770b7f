import { check, type Fault } from './check.ts';
import type { Schema } from './schema.ts';

const dateTime =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** `Date.parse` takes 30 February for 2 March. */
const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

const formats: Readonly<Record<string, readonly [(text: string) => boolean, string]>> = {
  'date-time': [
    (text) => dateTime.test(text) && isDay(text.slice(0, 10)),
    'must be an RFC 3339 time with its offset, such as 2026-11-20T20:30:00+08:00, on a day that the calendar has',
  ],
  uri: [(text) => URL.canParse(text) && /^https?:/.test(text), 'must be an http or https address'],
  'uri-reference': [
    (text) => URL.canParse(text, 'https://x.invalid') && /^https?:/.test(new URL(text, 'https://x.invalid').protocol),
    'must be an http or https address, or a path',
  ],
  origin: [
    (text) => URL.canParse(text) && new URL(text).origin === text && !text.includes('*'),
    'must be an exact origin such as https://shop.example, without path or wildcard',
  ],
};

const patterns = new Map<string, RegExp>();
const matcher = (source: string): RegExp => {
  let found = patterns.get(source);
  if (!found) patterns.set(source, (found = new RegExp(source, 'u')));
  return found;
};

function limit(schema: Schema, value: unknown): string | undefined {
  if (typeof value === 'string') {
    const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
    if (value.length < minLength)
      return minLength === 1 ? 'must not be empty' : `must have at least ${minLength} letters`;
    if (value.length > maxLength) return `must have at most ${maxLength} letters, not ${value.length}`;
    if (pattern && !matcher(pattern).test(value)) return `must match ${pattern}`;
    const known = format && formats[format];
    if (known && !known[0](value)) return known[1];
  } else if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (value < minimum || value > maximum) return `must be from ${minimum} to ${maximum}, not ${value}`;
  } else if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity } = schema;
    if (value.length < minItems || value.length > maxItems) {
      return `must have ${minItems} to ${maxItems} items, not ${value.length}`;
    }
  }
  return;
}

function limits(schema: Schema, value: unknown, pointer: string): Fault | undefined {
  const reason = limit(schema, value);
  if (reason) return { pointer, reason };
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      const fault = limits(schema.items as Schema, item, `${pointer}/${i}`);
      if (fault) return fault;
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [name, member] of Object.entries(value)) {
      const shape = schema.properties?.[name] ?? schema.additionalProperties;
      const fault = typeof shape === 'object' ? limits(shape, member, `${pointer}/${name}`) : undefined;
      if (fault) return fault;
    }
  }
  return;
}

/** `check` and, beyond it, lengths, ranges, patterns and formats: what a server asks of what it is sent. */
export function checkStrictly(schema: Schema, value: unknown): Fault | undefined {
  return check(schema, value) ?? limits(schema, value, '');
}

import type { Schema } from '@huitou/contract/schema.js';
import { typeOf } from '../mapping/canonical.ts';
import { CellError } from './cell-error.ts';
import { readTime, type TimeSettings } from './read-time.ts';

const booleans = new Map([
  ...['1', 'true', 't', 'yes', 'y'].map((word) => [word, true] as const),
  ...['0', 'false', 'f', 'no', 'n'].map((word) => [word, false] as const),
]);

/** Times until which something is promised or stands, and from which. */
const ends = new Set(['dispatchBy', 'deliverBy', 'until']);
const beginnings = new Set(['from']);

const aloneIn = (field: string) => (ends.has(field) ? 'end' : beginnings.has(field) ? 'beginning' : 'noon');

function readJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CellError(`${JSON.stringify(text)} is not JSON; write ${what}`);
  }
}

function readNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new CellError(`${JSON.stringify(text)} is not a number`);
  return value;
}

function readBoolean(text: string): boolean {
  const value = booleans.get(text.trim().toLowerCase());
  if (value === undefined) throw new CellError(`${JSON.stringify(text)} is neither 1 nor 0, true nor false`);
  return value;
}

function readList(text: string, { items }: Schema): unknown {
  if (text.trimStart().startsWith('[')) return readJson(text, 'a list such as ["a","b"]');
  if (items && typeOf(items) !== 'string') throw new CellError('must be a JSON list of objects');
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * What a cell says of `field`; undefined for one that says nothing: NULL and empty text are the same.
 *
 * @param times how times are read that do not say it themselves.
 * @throws CellError
 */
export function readCell(cell: string | null, field: string, schema: Schema, times: TimeSettings): unknown {
  if (cell === null || cell === '') return undefined;
  switch (typeOf(schema)) {
    case 'string':
      return schema.format === 'date-time' ? readTime(cell, times, aloneIn(field)) : cell;
    case 'number':
    case 'integer':
      return readNumber(cell);
    case 'boolean':
      return readBoolean(cell);
    case 'array':
      return readList(cell, schema);
    default:
      return readJson(cell, 'an object such as {"quality":5}');
  }
}

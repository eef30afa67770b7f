import { stripBidiControls, withoutBidiControls } from '@huitou/contract/bidi-controls.js';
import { isFault, readShape, type Reading } from '@huitou/contract/read-shape.js';
import type { Schema } from '@huitou/contract/schema.js';
import type { Answer } from './receive.ts';
import { problemSummary, requestError } from './request-error.ts';

const cut = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? stripBidiControls(value).slice(0, 200) : value;

/** Reads what `schema` names of `value`, or throws a `shape` error with the place where it differs. */
export function expectAnswer<T>(address: string, schema: Schema<T>, value: unknown): Reading<T> {
  const read = readShape(schema, value);
  if (isFault(read)) throw requestError(address, 'shape', `${read.pointer || 'the answer'} ${read.reason}`);
  return read;
}

/** Turns an answer into the value it carries, or throws the error that it is. */
export function readAnswer<T>(
  address: string,
  schema: Schema<T>,
  { ok, status, text }: Pick<Answer, 'ok' | 'status' | 'text'>,
): Reading<T> {
  if (ok && text === undefined) throw requestError(address, 'shape', 'has over 2 MB', 0, undefined, 'too-large');
  let value: unknown;
  try {
    value = JSON.parse(text ?? '', ok ? withoutBidiControls : cut);
  } catch {
    // No JSON is no answer in shape, and no account of an error: both are reported below.
  }
  if (ok) return expectAnswer(address, schema, value);
  const read = readShape(problemSummary, value);
  const problem = isFault(read) ? undefined : read.value;
  throw requestError(address, 'http', `answered ${status} ${problem?.title ?? ''}`, status, problem);
}

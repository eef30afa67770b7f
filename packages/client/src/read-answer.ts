import { check } from '@huitou/contract/check.js';
import type { Schema } from '@huitou/contract/schema.js';
import { requestError, toldProblem, type ToldProblem } from './request-error.ts';

/** `__proto__` can only be written out, or with at least one escape; all other texts are parsed at full speed. */
const suspect = /__proto__|\\u/;

const harmless = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);
const cut = (key: string, value: unknown): unknown =>
  harmless(key, typeof value === 'string' ? value.slice(0, 200) : value);

/** Gives `value` its type, or throws a `shape` error that names the place where it differs. */
export function expectAnswer<T>(address: string, schema: Schema<T>, value: unknown): T {
  const fault = check(schema, value);
  if (fault) throw requestError(address, 'shape', `${fault.pointer || 'the answer'} ${fault.reason}`);
  return value as T;
}

/** Turns an answer into the value it carries, or throws what it says is wrong. */
export function readAnswer<T>(address: string, schema: Schema<T>, { ok, status }: Response, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text, ok ? (suspect.test(text) ? harmless : undefined) : cut);
  } catch {
    // No JSON is no answer in shape, and no account of an error: both are said below.
  }
  if (ok) return expectAnswer(address, schema, value);
  const told = check(toldProblem, value) ? undefined : (value as ToldProblem);
  throw requestError(address, 'http', `answered ${status} ${told?.title ?? ''}`, status, told);
}

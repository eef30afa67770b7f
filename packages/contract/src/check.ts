import { isFault, readShape, type Fault } from './read-shape.ts';
import type { Schema } from './schema.ts';

/** Finds the first place where `value` leaves `schema`, or `undefined` if it fits as it is. */
export function check(schema: Schema, value: unknown): Fault | undefined {
  const read = readShape(schema, value, false);
  return isFault(read) ? read : undefined;
}

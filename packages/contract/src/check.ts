import type { Schema } from './schema.ts';

/** Where a value leaves its shape: a JSON pointer (RFC 6901) and what was expected there. */
export interface Fault {
  readonly pointer: string;
  readonly reason: string;
}

/** A value that does not have the shape it was said to have. */
export class ShapeError extends TypeError {
  readonly fault: Fault;

  constructor(what: string, fault: Fault) {
    super(`${what}: ${fault.pointer || '/'} ${fault.reason}`);
    this.fault = fault;
  }
}

const kind = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/**
 * Finds the first place where `value` leaves `schema`, or `undefined` if it fits. Walks the part of JSON Schema that
 * `schema.ts` can write and nothing else; `format` is left to `checkStrictly`, which only the server needs.
 */
export function check(schema: Schema, value: unknown, pointer = ''): Fault | undefined {
  const is = kind(value);
  const types = [schema.type ?? is].flat();
  if (!types.includes(is) && !(is === 'integer' && types.includes('number'))) {
    return { pointer, reason: `must be ${types.join(' or ')}, not ${is}` };
  }
  if (schema.enum && !schema.enum.includes(value))
    return { pointer, reason: `must be one of ${schema.enum.join(', ')}` };
  if (is !== 'array' && is !== 'object') return;
  const { items, properties = {}, required = [], additionalProperties } = schema;
  const missing = required.find((name) => !Object.hasOwn(value as object, name));
  if (missing) return { pointer: `${pointer}/${missing}`, reason: 'is missing' };
  for (const [name, member] of Object.entries(value as object)) {
    // Only own members: every object has a `constructor`, which is no field of ours.
    const shape = items ?? (Object.hasOwn(properties, name) ? properties[name] : additionalProperties);
    if (shape === false) return { pointer: `${pointer}/${name}`, reason: 'is not a known field' };
    const fault = typeof shape === 'object' && check(shape, member, `${pointer}/${name}`);
    if (fault) return fault;
  }
  return;
}

/** Gives `value` its type, or throws a {@link ShapeError} that begins with `what` and names the place. */
export function expectShape<T>(what: string, schema: Schema<T>, value: unknown): T {
  const fault = check(schema, value);
  if (fault) throw new ShapeError(what, fault);
  return value as T;
}

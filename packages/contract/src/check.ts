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
  const types = ([] as readonly unknown[]).concat(schema.type ?? is);
  if (!types.includes(is) && !(is === 'integer' && types.includes('number'))) {
    return { pointer, reason: `must be ${types.join(' or ')}, not ${is}` };
  }
  if (schema.enum && !schema.enum.includes(value))
    return { pointer, reason: `must be one of ${schema.enum.join(', ')}` };
  if (is === 'array') {
    for (const [i, item] of (value as unknown[]).entries()) {
      const fault = check(schema.items as Schema, item, `${pointer}/${i}`);
      if (fault) return fault;
    }
  } else if (is === 'object') {
    const members = value as Record<string, unknown>;
    for (const name of schema.required ?? []) {
      if (!Object.hasOwn(members, name)) return { pointer: `${pointer}/${name}`, reason: 'is missing' };
    }
    for (const name of Object.keys(members)) {
      // Only own members: every object has a `constructor`, which is no field of ours.
      const { properties = {}, additionalProperties } = schema;
      const shape = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      if (shape === false) return { pointer: `${pointer}/${name}`, reason: 'is not a known field' };
      if (typeof shape === 'object') {
        const fault = check(shape, members[name], `${pointer}/${name}`);
        if (fault) return fault;
      }
    }
  }
  return;
}

/** Gives `value` its type, or throws a {@link ShapeError} that begins with `what` and names the place. */
export function expectShape<T>(what: string, schema: Schema<T>, value: unknown): T {
  const fault = check(schema, value);
  if (fault) throw new ShapeError(what, fault);
  return value as T;
}

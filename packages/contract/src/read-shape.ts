import { bare, irreparable, rule, type Schema } from './schema.ts';
import { valueFault } from './value-fault.ts';

/** Where a value leaves its shape: a JSON pointer (RFC 6901) and what was expected there. */
export interface Fault {
  readonly pointer: string;
  readonly reason: string;
}

/** What could be read of a foreign value. */
export interface Reading<T> {
  readonly value: T;
  /** Bad items that were left out of its lists; a list inside a list is a part of its item and not counted. */
  readonly omitted: number;
}

export const isFault = (read: Reading<unknown> | Fault): read is Fault => Object.hasOwn(read, 'reason');

const bad = Symbol();

/**
 * Copies of `value`, which is parsed JSON from elsewhere, what `schema` names and what is within its limits. In place of
 * a bad value, a nullable one becomes null, an optional member and a member of a record are left out, and an item of a
 * list leaves itself out and is counted; a `strict` schema allows none of it. Everything else is a fault, and the first
 * one is returned. Never throws. The copies have no prototype, and their texts are well-formed.
 *
 * @param repair False: nothing is replaced or left out, and a member that an `exact` object does not name is a fault.
 */
export function readShape<T>(schema: Schema<T>, value: unknown, repair = true): Reading<T> | Fault {
  let omitted = 0;
  let fault: Fault | undefined;

  const read = (schema: Schema, value: unknown, pointer: string): unknown => {
    const { type, items, properties, required = [], additionalProperties, [rule]: asked } = schema;
    const repairs = repair && !schema[irreparable];
    const before = omitted;
    const refuse = () => {
      omitted = before;
      return repairs && [type].flat().includes('null') ? null : bad;
    };
    const fail = (reason: string, member = '') => {
      fault = { pointer: pointer + member, reason };
      return refuse();
    };

    const reason = valueFault(schema, value);
    if (reason) return fail(reason);
    let good = value;
    if (typeof value === 'string') {
      good = value.replace(/\p{Cs}/gu, '\ufffd');
    } else if (typeof value === 'number') {
      // -0 would be shown with its sign.
      good = value + 0;
    } else if (items && Array.isArray(value)) {
      const list: unknown[] = (good = []);
      for (let i = 0; i < value.length; i++) {
        const item = read(items, value[i], `${pointer}/${i}`);
        if (item !== bad) list.push(item);
        else if (!repairs) return refuse();
      }
      omitted = before + value.length - list.length;
      // What is left after bad ones went may be too few.
      if (valueFault(schema, list)) return fail('has too few good items');
    } else if (type && value && typeof value === 'object') {
      for (const name of required) if (!Object.hasOwn(value, name)) return fail('is missing', `/${name}`);
      const known: Record<string, unknown> = (good = bare({}));
      for (const [name, member] of Object.entries(value)) {
        const shape = properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
        if (shape === false && !repair) return fail('is not a known field', `/${name}`);
        if (typeof shape !== 'object') continue;
        const found = read(shape, member, `${pointer}/${name}`);
        if (found !== bad) known[name] = found;
        else if (!repair || required.includes(name)) return refuse();
      }
    }
    return value !== null && asked && !asked.holds(good as never) ? fail(asked.reason) : good;
  };

  const whole = read(schema, value, '');
  return whole === bad && fault ? fault : { value: whole as T, omitted };
}

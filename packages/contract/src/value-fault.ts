import type { Schema } from './schema.ts';

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** In characters, as JSON Schema counts: not in units of UTF-16, of which an emoji has two. */
const lengthOf = (text: string, least: number, most = Infinity): number =>
  least > 1 || text.length > most ? [...text].length : text.length;

/** What is wrong with `value` by itself, its members aside: type, size, range and pattern. */
export function valueFault(schema: Schema, value: unknown): string | undefined {
  const kind = kindOf(value);
  const types = [schema.type ?? kind].flat();
  if (!types.includes(kind) && !(kind === 'integer' && types.includes('number'))) {
    return `must be ${types.join(' or ')}, not ${kind}`;
  }
  if (value === null) return;
  if (schema.enum && !schema.enum.includes(value)) return `must be one of ${schema.enum.join(', ')}`;
  const { minLength = 0, maxLength, minItems = 0, maxItems, maxProperties, minimum, maximum, pattern } = schema;
  const [size, least = -Infinity, most = Infinity, unit = ''] =
    typeof value === 'string'
      ? [lengthOf(value, minLength, maxLength), minLength, maxLength, ' characters']
      : Array.isArray(value)
        ? [value.length, minItems, maxItems, ' items']
        : typeof value === 'object'
          ? [Object.keys(value).length, 0, maxProperties, ' members']
          : [value as number, minimum, maximum];
  if (size < least || size > most) return `must ${unit ? 'have' : 'be from'} ${least} to ${most}${unit}, not ${size}`;
  if (pattern && !new RegExp(pattern, 'u').test(value as string)) return `must match ${pattern}`;
  return;
}

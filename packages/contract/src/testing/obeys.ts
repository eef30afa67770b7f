import type { Schema } from '../schema.ts';

/** Whether `value` has the limits that the words of JSON Schema in `schema` set it, and no member without a schema. */
export function obeys(schema: Schema, value: unknown): boolean {
  if (schema.type === undefined) return true;
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (value === null) return types.includes('null');
  if (schema.enum && !schema.enum.some((word) => word === value)) return false;
  if (typeof value === 'number') {
    const whole = types.includes('integer') && value === Math.round(value);
    if (!whole && !types.includes('number')) return false;
    return !(value < (schema.minimum ?? -Infinity)) && !(value > (schema.maximum ?? Infinity)) && !Object.is(value, -0);
  }
  if (typeof value === 'string') {
    if (!types.includes('string') || !value.isWellFormed()) return false;
    if (schema.pattern && value.search(new RegExp(schema.pattern, 'u')) < 0) return false;
    if (schema.format === 'date' && new Date(value).toISOString().slice(0, 10) !== value) return false;
    if (schema.format === 'date-time' && Number.isNaN(Date.parse(value))) return false;
    return value.length >= (schema.minLength ?? 0) && value.length <= (schema.maxLength ?? Infinity);
  }
  if (typeof value === 'boolean') return types.includes('boolean');
  if (Array.isArray(value)) {
    const { items = {}, minItems = 0, maxItems = Infinity } = schema;
    if (!types.includes('array') || value.length < minItems || value.length > maxItems) return false;
    return value.every((item) => obeys(items, item));
  }
  const { properties, required = [], additionalProperties, maxProperties = Infinity } = schema;
  const members = Object.entries(value as object);
  return (
    types.includes('object') &&
    Object.getPrototypeOf(value) === null &&
    members.length <= maxProperties &&
    required.every((name) => members.some(([own]) => own === name)) &&
    members.every(([name, member]) => {
      const shape = properties ? Object.getOwnPropertyDescriptor(properties, name)?.value : additionalProperties;
      return typeof shape === 'object' && obeys(shape as Schema, member);
    })
  );
}

import type { Schema } from '@huitou/contract/schema.js';
import { namedShapes } from './named-shapes.ts';

type Json = Readonly<Record<string, unknown>>;

const mapValues = (shapes: Readonly<Record<string, Schema>>): Json =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, printShape(shape)]));

/** A shape with what is inside it printed, its own name left aside. */
export const printWhole = ({ properties, items, additionalProperties, ...rest }: Schema): Json => ({
  ...rest,
  ...(properties && { properties: mapValues(properties) }),
  ...(items && { items: printShape(items) }),
  ...(additionalProperties !== undefined && {
    additionalProperties:
      typeof additionalProperties === 'object' ? printShape(additionalProperties) : additionalProperties,
  }),
});

/** A shape as JSON Schema, which it already is; one that has a name becomes a reference to it. */
export function printShape(shape: Schema): Json {
  const name = namedShapes.get(shape);
  return name ? { $ref: `#/components/schemas/${name}` } : printWhole(shape);
}

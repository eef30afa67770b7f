/**
 * A shape as plain JSON Schema (2020-12) data that also carries its TypeScript type. The same object is walked by
 * `check`, printed into the OpenAPI document and read as a type with `Infer`, so the three cannot differ.
 */
export interface Schema<T = unknown> {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  /** Only a type: nothing is stored under it. */
  readonly '~type'?: T;
}

/** The TypeScript type of a schema. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

type Shape = Readonly<Record<string, Schema>>;
/** Marks a member that may be left out; no JSON text shows it. */
const dispensable = Symbol();
type Optional<S> = S & { readonly [dispensable]: true };
type Flat<T> = { [K in keyof T]: T[K] };
type Of<P extends Shape> = Flat<
  { [K in keyof P as P[K] extends { [dispensable]: true } ? never : K]: Infer<P[K]> } & {
    [K in keyof P as P[K] extends { [dispensable]: true } ? K : never]?: Infer<P[K]>;
  }
>;

type Limits = Pick<Schema, 'minLength' | 'maxLength' | 'pattern' | 'format'>;
type Range = Pick<Schema, 'minimum' | 'maximum'>;

export const string = (limits?: Limits): Schema<string> => ({ type: 'string', ...limits });
export const number = (range?: Range): Schema<number> => ({ type: 'number', ...range });
export const integer = (range?: Range): Schema<number> => ({ type: 'integer', ...range });
export const boolean = (): Schema<boolean> => ({ type: 'boolean' });
export const oneOf = <const T extends string>(...words: readonly T[]): Schema<T> => ({ type: 'string', enum: words });
export const list = <T>(items: Schema<T>, limits?: Pick<Schema, 'minItems' | 'maxItems'>): Schema<T[]> => ({
  type: 'array',
  items,
  ...limits,
});
/** Any number of members, all of one shape: `{ [key]: T }`. */
export const record = <T>(values: Schema<T>): Schema<Record<string, T>> => ({
  type: 'object',
  additionalProperties: values,
});

/** What is not known is `null`, never 0 and never left out. */
export const nullable = <T>(schema: Schema<T>): Schema<T | null> => ({
  ...schema,
  type: [schema.type as string, 'null'],
  ...(schema.enum && { enum: [...schema.enum, null] }),
});

/** A member that may be left out. */
export const optional = <T>(schema: Schema<T>): Optional<Schema<T>> => ({ ...schema, [dispensable]: true });

/** An object that may grow: members that are not named here are let through. */
export const object = <const P extends Shape>(properties: P): Schema<Of<P>> => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !(dispensable in (properties[name] as Schema))),
});

/** An object with exactly these members, so that a misspelt one is found. */
export const exact = <const P extends Shape>(properties: P): Schema<Of<P>> => ({
  ...object(properties),
  additionalProperties: false,
});

/**
 * A shape as plain JSON Schema (2020-12) data that also carries its TypeScript type. The same object is walked by
 * `readShape` and `check`, printed into the OpenAPI document and read as a type with `Infer`, so they cannot differ.
 */
export interface Schema<T = unknown> {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly maxProperties?: number;
  /** Only describes; `refine` checks. */
  readonly propertyNames?: Schema;
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
  readonly [irreparable]?: true;
  readonly [rule]?: Rule;
}

// What JSON Schema has no keyword for. Members named by symbols are not printed as JSON.
export const irreparable = Symbol();
export const rule = Symbol();
const dispensable = Symbol();

/** What a value must be beyond the keywords of JSON Schema. */
interface Rule {
  readonly holds: (value: never) => boolean;
  /** Follows the place: `must be …`. */
  readonly reason: string;
}

/** The TypeScript type of a schema. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

type Shape = Readonly<Record<string, Schema>>;
type Optional<S> = S & { readonly [dispensable]: true };
type Flat<T> = { [K in keyof T]: T[K] };
type Of<P extends Shape> = Flat<
  { [K in keyof P as P[K] extends { [dispensable]: true } ? never : K]: Infer<P[K]> } & {
    [K in keyof P as P[K] extends { [dispensable]: true } ? K : never]?: Infer<P[K]>;
  }
>;

/** A `format` only describes; `refine` checks. */
type Limits = Pick<Schema, 'minLength' | 'maxLength' | 'pattern' | 'format'>;
type Range = Pick<Schema, 'minimum' | 'maximum'>;

// What makes a shape has no other effect: a bundler leaves out the shapes that a page never reads.

/** Without a prototype, so that only own members are ever found: a page may have added to `Object.prototype`. */
/* @__NO_SIDE_EFFECTS__ */
export const bare = <T extends object>(members: T): T => Object.setPrototypeOf(members, null) as T;

/* @__NO_SIDE_EFFECTS__ */
export const string = (limits?: Limits): Schema<string> => bare({ type: 'string', ...limits });
/* @__NO_SIDE_EFFECTS__ */
export const number = (range?: Range): Schema<number> => bare({ type: 'number', ...range });
/* @__NO_SIDE_EFFECTS__ */
export const integer = (range?: Range): Schema<number> => bare({ type: 'integer', ...range });
/* @__NO_SIDE_EFFECTS__ */
export const boolean = (): Schema<boolean> => bare({ type: 'boolean' });
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <const T extends string>(...words: readonly T[]): Schema<T> =>
  bare({ type: 'string', enum: words });
/* @__NO_SIDE_EFFECTS__ */
export const list = <T>(items: Schema<T>, limits?: Pick<Schema, 'minItems' | 'maxItems'>): Schema<T[]> =>
  bare({ type: 'array', items, ...limits });
/** Members of any name, all of one shape: `{ [key]: T }`. */
/* @__NO_SIDE_EFFECTS__ */
export const record = <T>(
  values: Schema<T>,
  limits?: Pick<Schema, 'maxProperties' | 'propertyNames'>,
): Schema<Record<string, T>> => bare({ type: 'object', additionalProperties: values, ...limits });

/** What is not known is `null`, never 0 and never left out. */
/* @__NO_SIDE_EFFECTS__ */
export const nullable = <T>(schema: Schema<T>): Schema<T | null> =>
  bare({
    ...schema,
    type: [schema.type as string, 'null'],
    ...(schema.enum && { enum: [...schema.enum, null] }),
  });

/** A member that may be left out. */
/* @__NO_SIDE_EFFECTS__ */
export const optional = <T>(schema: Schema<T>): Optional<Schema<T>> => bare({ ...schema, [dispensable]: true });

/**
 * Where a repair would hide something: `readShape` neither replaces a bad value by null nor leaves out a bad item, but
 * refuses what this is a part of.
 */
/* @__NO_SIDE_EFFECTS__ */
export const strict = <T>(schema: Schema<T>): Schema<T> => bare({ ...schema, [irreparable]: true });

/** A value with a rule beyond JSON Schema, such as a text with a format or members that must agree. `holds` is called once all else fits. */
/* @__NO_SIDE_EFFECTS__ */
export const refine = <T>(schema: Schema<T>, reason: string, holds: (value: T) => boolean): Schema<T> =>
  bare({ ...schema, [rule]: { holds, reason } });

/** An object that may grow: members that are not named here are let through by `check`, and left out by `readShape`. */
/* @__NO_SIDE_EFFECTS__ */
export const object = <const P extends Shape>(properties: P): Schema<Of<P>> =>
  bare({
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !(dispensable in (properties[name] as Schema))),
  });

/** An object with exactly these members, so that a misspelt one is found. */
/* @__NO_SIDE_EFFECTS__ */
export const exact = <const P extends Shape>(properties: P): Schema<Of<P>> =>
  bare({ ...object(properties), additionalProperties: false });

import { rule, type Schema } from './schema.ts';

// `check` says where and why; this says only whether, in a quarter of the time. A server reads thousands of lines a second,
// nearly all of which fit.

type Test = (value: unknown) => boolean;

/** Halves of characters. */
const half = /\p{Cs}/u;

const tests = new WeakMap<Schema, Test>();

const kinds: Readonly<Record<string, Test>> = {
  null: (value) => value === null,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

function textTest({ minLength = 0, maxLength = Infinity, pattern }: Schema): Test | undefined {
  if (minLength === 0 && maxLength === Infinity && pattern === undefined) return undefined;
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  // A length that only counting in whole characters could tell is left to `check`.
  const least = minLength > 1 ? 2 * minLength : minLength;
  return (value) => {
    const text = value as string;
    return text.length >= least && text.length <= maxLength && (!expression || expression.test(text));
  };
}

function numberTest({ minimum = -Infinity, maximum = Infinity }: Schema): Test | undefined {
  if (minimum === -Infinity && maximum === Infinity) return undefined;
  return (value) => (value as number) >= minimum && (value as number) <= maximum;
}

function listTest({ items, minItems = 0, maxItems = Infinity }: Schema): Test {
  const item = items ? testOf(items) : () => true;
  return (value) => {
    const list = value as readonly unknown[];
    return list.length >= minItems && list.length <= maxItems && list.every((one) => item(one));
  };
}

function objectTest({ properties = {}, required = [], additionalProperties, maxProperties = Infinity }: Schema): Test {
  const members = new Map(Object.entries(properties).map(([name, schema]) => [name, testOf(schema)]));
  const other: Test =
    typeof additionalProperties === 'object' ? testOf(additionalProperties) : () => additionalProperties !== false;
  return (value) => {
    for (const name of required) if (!Object.hasOwn(value as object, name)) return false;
    let count = 0;
    for (const name of Object.keys(value as object)) {
      if (++count > maxProperties) return false;
      if (!(members.get(name) ?? other)((value as Record<string, unknown>)[name])) return false;
    }
    return true;
  };
}

function compile(schema: Schema): Test {
  const { type, enum: words, [rule]: asked } = schema;
  const types = type === undefined ? [] : [type].flat();
  const all: Test[] = [];
  const among = types.map((name) => kinds[name] ?? (() => false));
  const [first] = among;
  if (first && among.length === 1) all.push(first);
  else if (first) all.push((value) => among.some((test) => test(value)));
  if (words) all.push((value) => words.includes(value));
  const own = types.flatMap((name): (readonly [Test, Test])[] => {
    const kind = kinds[name];
    const test =
      name === 'string'
        ? textTest(schema)
        : name === 'number' || name === 'integer'
          ? numberTest(schema)
          : name === 'array'
            ? listTest(schema)
            : name === 'object'
              ? objectTest(schema)
              : undefined;
    return kind && test ? [[kind, test]] : [];
  });
  for (const [kind, test] of own) all.push(among.length === 1 ? test : (value) => !kind(value) || test(value));
  // A rule is told a text without lone surrogates, and an object without members that nobody knows.
  if (asked)
    all.push(
      (value) =>
        value === null ||
        (typeof value !== 'object' && (typeof value !== 'string' || !half.test(value)) && asked.holds(value as never)),
    );
  return (value) => all.every((test) => test(value));
}

function testOf(schema: Schema): Test {
  let test = tests.get(schema);
  if (!test) tests.set(schema, (test = compile(schema)));
  return test;
}

/**
 * Whether a value surely fits a schema as it is. Where it does, `check` finds no fault; where it does not, `check` has the
 * last word.
 */
export const fits = (schema: Schema, value: unknown): boolean => testOf(schema)(value);

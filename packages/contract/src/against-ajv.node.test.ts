import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { check } from './check.ts';
import { fits } from './fits.ts';
import {
  boolean,
  exact,
  integer,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  string,
  type Schema,
} from './schema.ts';

// Formats only describe, see `refine`; and only own members count.
const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true, logger: false });

/** What any program would say that knows JSON Schema and not us. */
const byAjv = (schema: Schema, value: unknown): boolean =>
  ajv.compile(JSON.parse(JSON.stringify(schema)) as object)(value);

const limits = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const names = fc.constantFrom('a', 'b', 'toString', 'é', '😀');
// Ajv takes no shape of that name; a value may have it.
const othersToo = fc.oneof({ weight: 5, arbitrary: names }, { weight: 1, arbitrary: fc.constant('__proto__') });

/** Shapes of every kind the builder has, up to three deep. */
const { shape } = fc.letrec<{ shape: Schema; leaf: Schema; members: Record<string, Schema> }>((tie) => ({
  leaf: fc.oneof(
    limits(4).map(([minLength, maxLength]) => string({ minLength, maxLength })),
    fc.constantFrom('^a*$', '^\\p{L}+$', 'b').map((pattern) => string({ pattern })),
    limits(9).map(([minimum, maximum]) => number({ minimum, maximum })),
    limits(9).map(([minimum, maximum]) => integer({ minimum, maximum })),
    fc.constant(boolean()),
    fc.uniqueArray(fc.constantFrom('a', 'b', 'null', ''), { minLength: 1 }).map((words) => oneOf(...words)),
  ),
  members: fc
    .uniqueArray(fc.tuple(names, tie('shape'), fc.boolean()), { maxLength: 3, selector: ([name]) => name })
    .map((all) => Object.fromEntries(all.map(([name, one, left]) => [name, left ? optional(one) : one]))),
  shape: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    tie('leaf').map((one) => nullable(one)),
    fc.tuple(tie('shape'), limits(3)).map(([one, [minItems, maxItems]]) => list(one, { minItems, maxItems })),
    fc.tuple(tie('shape'), fc.nat(3)).map(([one, maxProperties]) => record(one, { maxProperties })),
    tie('members').map((all) => object(all)),
    tie('members').map((all) => exact(all)),
    tie('members').map((all) => nullable(exact(all))),
  ),
}));

const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('a', 'b', 'aa', '😀', '😀😀😀', '\ud800', ''),
);
const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), text, fc.integer(), fc.double({ noNaN: true }));

/** Values that nearly fit: built along the shape, with something else in some places. */
function near(schema: Schema): fc.Arbitrary<unknown> {
  const { type, items, properties = {}, additionalProperties, enum: words, minimum = 0, maximum = 9 } = schema;
  const kinds = new Set([type].flat());
  const fitting = (): fc.Arbitrary<unknown> => {
    if (words) return fc.constantFrom(...words);
    if (kinds.has('string')) return text;
    if (kinds.has('boolean')) return fc.boolean();
    if (kinds.has('array')) return fc.array(near(items as Schema), { maxLength: 4 });
    if (!kinds.has('object'))
      return fc.oneof(fc.integer({ min: minimum - 1, max: maximum + 1 }), fc.constantFrom(1.5, 2.0, -0, 1e300));
    const own = Object.entries(properties).map(([name, one]) =>
      fc.tuple(fc.constant(name), near(one), fc.integer({ min: 0, max: 9 })),
    );
    const others = typeof additionalProperties === 'object' ? near(additionalProperties) : anything;
    return fc
      .tuple(
        fc.tuple(...own),
        fc.array(fc.tuple(othersToo, others), { maxLength: additionalProperties === true ? 0 : 2 }),
      )
      .map(([all, more]) =>
        // As JSON brings them, `__proto__` included.
        Object.fromEntries([
          ...more.filter(([name]) => typeof additionalProperties === 'object' || !(name in properties)),
          ...all.flatMap(([name, value, chance]) => (chance > 0 ? [[name, value] as const] : [])),
        ]),
      );
  };
  const rare = kinds.has('null') ? fc.constant(null) : anything;
  return fc.oneof({ weight: 12, arbitrary: fitting() }, { weight: 1, arbitrary: rare });
}

describe('checking a shape', () => {
  it('says of every value what Ajv says of it by the printed schema', () => {
    let good = 0;
    let quick = 0;
    let all = 0;
    fc.assert(
      fc.property(
        shape.chain((one) => fc.tuple(fc.constant(one), near(one))),
        ([schema, value]) => {
          const fault = check(schema, value);
          all++;
          if (!fault) good++;
          assert.equal(!fault, byAjv(schema, value), JSON.stringify({ schema, value, fault }));
          if (!fits(schema, value)) return;
          quick++;
          assert.ok(!fault, JSON.stringify({ schema, value, fault }));
        },
      ),
      { numRuns: 2000 },
    );
    // Neither side of the rule may be empty.
    assert.ok(good > all / 5 && good < (all * 4) / 5, `${good} of ${all} fit`);
    assert.ok(quick > 0.9 * good, `${quick} of ${good} are known to fit by the quick way`);
  });
});

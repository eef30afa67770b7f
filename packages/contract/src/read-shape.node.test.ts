import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFault, readShape } from './read-shape.ts';
import {
  bare,
  boolean,
  integer,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  refine,
  strict,
  string,
  type Schema,
} from './schema.ts';

const share = number({ minimum: 0, maximum: 1 });
const item = object({ id: string({ minLength: 1 }), share: nullable(share), tags: optional(list(string())) });
const shape = object({
  name: string({ maxLength: 3 }),
  share: nullable(share),
  note: optional(string()),
  shares: record(share),
  items: list(item, { maxItems: 4 }),
  exact: strict(list(share)),
});
const good = { name: 'abc', share: 1, note: 'n', shares: { a: 0 }, items: [{ id: 'i', share: 0 }], exact: [1] };

/** The reading as plain data. */
const read = (schema: Schema, value: unknown) => structuredClone(readShape(schema, value));
const changed = (change: object) => read(shape, { ...good, ...change });

describe('reading a foreign value', () => {
  it('gives what fits as it is', () => {
    assert.deepEqual(changed({}), { value: good, omitted: 0 });
    assert.deepEqual(read(boolean(), false), { value: false, omitted: 0 });
  });

  it('replaces a bad value of a nullable field by null', () => {
    for (const share of [1.01, -0.01, '1', [], {}, Infinity, true]) {
      assert.deepEqual(changed({ share }), { value: { ...good, share: null }, omitted: 0 });
    }
    const deep = nullable(object({ inner: object({ share }) }));
    assert.deepEqual(read(deep, { inner: { share: 2 } }), { value: null, omitted: 0 });
    assert.deepEqual(read(nullable(oneOf('a', 'b')), 'c'), { value: null, omitted: 0 });
  });

  it('keeps null where it may stand, whatever else could', () => {
    for (const schema of [oneOf('a'), string(), number(), list(share), record(share), shape] as readonly Schema[]) {
      assert.deepEqual(read(nullable(schema), null), { value: null, omitted: 0 });
    }
  });

  it('leaves out a bad value of an optional field', () => {
    const { note: _, ...rest } = good;
    for (const note of [5, null]) assert.deepEqual(changed({ note }), { value: rest, omitted: 0 });
  });

  it('leaves out the bad values of a record, whatever their names', () => {
    const shares = JSON.parse('{"a":0,"b":2,"__proto__":0.5,"constructor":1,"toString":"x"}') as object;
    const { value } = readShape(record(share), shares) as { value: object };
    assert.deepEqual(Object.entries(value), [
      ['a', 0],
      ['__proto__', 0.5],
      ['constructor', 1],
    ]);
    assert.equal(Object.getPrototypeOf(value), null);
  });

  it('leaves out and counts the bad items of a list', () => {
    const items = [{ id: '' }, { id: 'i', share: 3 }, null, { id: 'j', share: 0.5 }];
    assert.deepEqual(changed({ items }), {
      value: {
        ...good,
        items: [
          { id: 'i', share: null },
          { id: 'j', share: 0.5 },
        ],
      },
      omitted: 2,
    });
  });

  it('refuses a list that has too few items left without its bad ones', () => {
    const some = list(number({ minimum: 0, maximum: 9 }), { minItems: 2, maxItems: 3 });
    assert.deepEqual(readShape(some, [1, 'x', 2]), { value: [1, 2], omitted: 1 });
    assert.ok(isFault(readShape(some, [1, 'x'])));
    assert.deepEqual(
      readShape(list(some, { maxItems: 3 }), [
        [1, 'x'],
        [1, 2],
      ]),
      { value: [[1, 2]], omitted: 1 },
    );
  });

  it('does not count what is left out inside an item, good or bad', () => {
    const items = [
      { id: 'i', share: 0, tags: ['t', 1, 2] },
      { share: 0, tags: [3] },
    ];
    assert.deepEqual(changed({ items }), {
      value: { ...good, items: [{ id: 'i', share: 0, tags: ['t'] }] },
      omitted: 1,
    });
  });

  it('counts over several lists, and nothing of a part that it drops', () => {
    const two = object({ a: list(share), b: list(share), c: nullable(object({ d: list(share), e: share })) });
    const value = { a: [2, 0], b: [2, 2], c: { d: [2, 2, 2], e: 2 } };
    assert.deepEqual(read(two, value), { value: { a: [0], b: [], c: null }, omitted: 3 });
    const whole = nullable(strict(list(list(share))));
    assert.deepEqual(read(object({ a: list(share), whole: optional(whole) }), { a: [2], whole: [[2], 'x'] }), {
      value: { a: [] },
      omitted: 1,
    });
  });

  it('calls anything else a bad answer, and names the place', () => {
    for (const [change, pointer, reason] of [
      [{ name: 'abcd' }, '/name', 'must have 0 to 3 characters, not 4'],
      [{ name: undefined }, '/name', 'must be string, not undefined'],
      [{ items: [1, 2, 3, 4, 5] }, '/items', 'must have 0 to 4 items, not 5'],
      [{ shares: [] }, '/shares', 'must be object, not array'],
    ] as const) {
      assert.deepEqual(changed(change), { pointer, reason });
    }
    assert.deepEqual(read(shape, '{}'), { pointer: '', reason: 'must be object, not string' });
    const { share: _, ...rest } = good;
    assert.deepEqual(read(shape, rest), { pointer: '/share', reason: 'is missing' });
    assert.deepEqual(read(object({ in: object({ share }) }), { in: { share: 2 } }), {
      pointer: '/in/share',
      reason: 'must be from 0 to 1, not 2',
    });
  });

  it('repairs nothing that is strict', () => {
    assert.deepEqual(changed({ exact: [0, 7, 'x'] }), { pointer: '/exact/1', reason: 'must be from 0 to 1, not 7' });
    assert.deepEqual(read(strict(nullable(share)), 2), { pointer: '', reason: 'must be from 0 to 1, not 2' });
    assert.deepEqual(read(strict(nullable(share)), null), { value: null, omitted: 0 });
    assert.deepEqual(read(strict(list(nullable(share))), [2]), { value: [null], omitted: 0 });
  });

  it('takes a refusal of what members demand of each other like any other', () => {
    const range = refine(
      object({ from: share, to: share }),
      'must not end before it begins',
      ({ from, to }) => from <= to,
    );
    const bad = { from: 1, to: 0 };
    assert.deepEqual(read(range, bad), { pointer: '', reason: 'must not end before it begins' });
    assert.deepEqual(read(nullable(range), bad), { value: null, omitted: 0 });
    assert.deepEqual(read(list(range), [bad, { from: 0, to: 0 }]), { value: [{ from: 0, to: 0 }], omitted: 1 });
  });

  it('asks what members demand of each other of the repaired value', () => {
    const counted = refine(object({ n: integer(), of: list(share) }), 'must count', ({ n, of }) => n === of.length);
    assert.deepEqual(read(counted, { n: 1, of: [0, 2] }), { value: { n: 1, of: [0] }, omitted: 1 });
  });

  it('leaves out what the schema does not name', () => {
    assert.deepEqual(changed({ later: 1, toString: 2 }), { value: good, omitted: 0 });
  });

  it('makes texts well-formed and takes the sign from zero', () => {
    assert.deepEqual(read(string(), '\ud83d\ude00 \ud83d \ude00'), { value: '\ud83d\ude00 \ufffd \ufffd', omitted: 0 });
    assert.ok(Object.is((read(number(), -0) as { value: number }).value, 0));
  });

  it('finds own members only', () => {
    assert.deepEqual(read(object({ toString: string() }), {}), { pointer: '/toString', reason: 'is missing' });
    const { value } = readShape(object({ note: optional(string()) }), {}) as { value: Record<string, unknown> };
    assert.equal(value['constructor'], undefined);
    const named = JSON.parse('{"__proto__":{"note":"polluted"}}') as object;
    assert.equal(
      (readShape(object({ note: optional(string()) }), named) as { value: { note?: string } }).value.note,
      undefined,
    );
  });

  it('is not disturbed by accessors on Object.prototype', () => {
    const names = `type enum items properties required additionalProperties pattern minimum maximum minLength maxLength
      minItems maxItems maxProperties value reason fault omitted name note`.split(/\s+/);
    const fail = () => {
      throw new Error('inherited');
    };
    const accessor = bare({ get: fail, configurable: true });
    // oxlint-disable-next-line no-extend-native -- some pages do, and are tried here
    for (const name of names) Object.defineProperty(Object.prototype, name, accessor);
    try {
      const { note: _, ...rest } = good;
      const reading = readShape(shape, JSON.parse(JSON.stringify(rest)));
      assert.ok(!isFault(reading));
      assert.equal(reading.value.note, undefined);
      assert.ok(isFault(readShape(shape, {})));
    } finally {
      for (const name of names) delete (Object.prototype as Record<string, unknown>)[name];
    }
  });

  it('takes what has no type as it is', () => {
    const raw = { a: [{ b: 1 }] };
    assert.equal((readShape({}, raw) as { value: unknown }).value, raw);
    assert.deepEqual(read(list({}), [raw, null]), { value: [raw, null], omitted: 0 });
    assert.deepEqual(read({}, [1, [raw]]), { value: [1, [raw]], omitted: 0 });
  });
});

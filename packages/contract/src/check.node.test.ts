import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { address, origin } from './addresses.ts';
import { check } from './check.ts';
import { day, time } from './dates.ts';
import {
  exact,
  integer,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  record,
  refine,
  string,
  type Infer,
  type Schema,
} from './schema.ts';

const shop = object({
  name: string({ minLength: 1, maxLength: 5 }),
  level: nullable(oneOf('above', 'below')),
  score: nullable(number({ minimum: 0, maximum: 100 })),
  orders: integer(),
  tags: list(string(), { minItems: 1, maxItems: 2 }),
  stars: record(number(), { maxProperties: 2 }),
  note: optional(string()),
});
const good: Infer<typeof shop> = {
  name: '禾田',
  level: null,
  score: 91.5,
  orders: 3,
  tags: ['a'],
  stars: { quality: 5 },
};

describe('check', () => {
  it('lets a fitting value through, and members it does not know', () => {
    assert.equal(check(shop, good), undefined);
    assert.equal(check(shop, { ...good, added: 'in a later version' }), undefined);
    assert.equal(check(shop, { ...good, note: 'x' }), undefined);
    assert.equal(check(shop, { ...good, score: 3 }), undefined);
  });

  for (const [change, pointer, reason] of [
    [{ name: 5 }, '/name', 'must be string, not integer'],
    [{ name: null }, '/name', 'must be string, not null'],
    [{ name: '' }, '/name', 'must have 1 to 5 characters, not 0'],
    [{ name: 'too lo' }, '/name', 'must have 1 to 5 characters, not 6'],
    [{ level: 'par' }, '/level', 'must be one of above, below, '],
    [{ orders: 1.5 }, '/orders', 'must be integer, not number'],
    [{ score: '91' }, '/score', 'must be number or null, not string'],
    [{ score: 100.1 }, '/score', 'must be from 0 to 100, not 100.1'],
    [{ score: -0.1 }, '/score', 'must be from 0 to 100, not -0.1'],
    [{ tags: { 0: 'a' } }, '/tags', 'must be array, not object'],
    [{ tags: ['a', 7] }, '/tags/1', 'must be string, not integer'],
    [{ tags: [] }, '/tags', 'must have 1 to 2 items, not 0'],
    [{ tags: ['a', 'b', 'c'] }, '/tags', 'must have 1 to 2 items, not 3'],
    [{ stars: { quality: '5' } }, '/stars/quality', 'must be number, not string'],
    [{ stars: { a: 1, b: 2, c: 3 } }, '/stars', 'must have 0 to 2 members, not 3'],
    [{ note: 4 }, '/note', 'must be string, not integer'],
  ] as const) {
    it(`names the place where ${JSON.stringify(change)} is wrong`, () => {
      assert.deepEqual(check(shop, { ...good, ...change }), { pointer, reason });
    });
  }

  for (const change of [
    { name: 'a' },
    { name: '12345' },
    { score: 0 },
    { score: 100 },
    { tags: ['a', 'b'] },
    { stars: { a: 1, b: 2 } },
  ]) {
    it(`lets ${JSON.stringify(change)} through, which is just within the limits`, () => {
      assert.equal(check(shop, { ...good, ...change }), undefined);
    });
  }

  it('names 0 as the least size where there is none', () => {
    assert.equal(check(string({ maxLength: 2 }), 'abc')?.reason, 'must have 0 to 2 characters, not 3');
    assert.equal(check(list(string(), { maxItems: 1 }), ['a', 'b'])?.reason, 'must have 0 to 1 items, not 2');
  });

  it('names what is missing, also where the prototype has such a member', () => {
    const { orders: _, ...rest } = good;
    assert.deepEqual(check(shop, rest), { pointer: '/orders', reason: 'is missing' });
    assert.deepEqual(check(object({ toString: string() }), {}), { pointer: '/toString', reason: 'is missing' });
  });

  it('finds a misspelt member where the shape is exact', () => {
    assert.deepEqual(check(exact({ paidAt: string() }), { paidAt: 'x', payedAt: 'y' }), {
      pointer: '/payedAt',
      reason: 'is not a known field',
    });
  });

  it('matches a pattern', () => {
    const code = string({ pattern: '^\\p{Ll}+$' });
    assert.equal(check(code, 'été'), undefined);
    assert.deepEqual(check(code, 'Ete'), { pointer: '', reason: 'must match ^\\p{Ll}+$' });
  });

  it('applies the rule of a refined schema once everything else fits', () => {
    const range = refine(
      object({ from: integer(), to: integer() }),
      'must not end before it begins',
      (r) => r.from <= r.to,
    );
    assert.equal(check(range, { from: 1, to: 1 }), undefined);
    assert.deepEqual(check(list(range), [{ from: 2, to: 1 }]), {
      pointer: '/0',
      reason: 'must not end before it begins',
    });
    assert.deepEqual(check(range, { from: '2', to: 1 }), { pointer: '/from', reason: 'must be integer, not string' });
    assert.equal(check(nullable(range), null), undefined);
  });

  it('leaves what it checks as it is', () => {
    const value = { ...good, name: '\ud800', score: -0 };
    const before = structuredClone(value);
    check(shop, value);
    assert.deepEqual(value, before);
  });
});

describe('formats', () => {
  const takes = (schema: Schema<string>, right: readonly string[], wrong: readonly string[], reason: RegExp) => {
    for (const text of right) assert.equal(check(schema, text), undefined, text);
    for (const text of wrong) assert.match(check(schema, text)?.reason ?? '', reason, text);
  };

  it('take a time with its offset, on a day that exists', () => {
    takes(
      time,
      [
        '2026-11-20T20:30:00+08:00',
        '2026-11-20T12:30:00.123Z',
        '2028-02-29T00:00:00Z',
        '2026-12-31T23:59:59.123456789-23:59',
      ],
      [
        '2026-11-20 20:30:00',
        '2026-11-20T20:30:00',
        '2026-13-01T00:00:00Z',
        '2026-02-30T12:00:00Z',
        '2027-02-29T12:00:00Z',
        '2026-11-00T12:00:00Z',
        '2026-11-20T24:10:00Z',
        '2026-11-20T20:60:00Z',
        '2026-11-20T20:30:60Z',
        '2026-11-20T20:30:00+24:00',
        '2026-11-20T20:30:00.Z',
        'x2026-11-20T20:30:00Z',
        '2026-11-20T20:30:00Zx',
        '2026-11-20',
        '',
      ],
      /RFC 3339/,
    );
  });

  it('take a day of the calendar', () => {
    takes(
      day,
      ['2026-11-20', '2028-02-29', '0001-01-01'],
      [
        '2026-02-30',
        '2027-02-29',
        '2026-00-10',
        '2026-13-10',
        '2026-11-31',
        '2026-1-1',
        '2026-11-20T00:00:00Z',
        '',
        'today',
      ],
      /calendar/,
    );
  });

  it('take only exact origins', () => {
    takes(
      origin,
      ['https://shop.example', 'http://localhost:8080'],
      [
        'https://shop.example/',
        'https://*.example',
        'shop.example',
        'null',
        'HTTPS://shop.example',
        'ftp://shop.example',
      ],
      /exact origin/,
    );
  });

  it('take only http addresses and paths', () => {
    takes(
      address,
      ['/pictures/a.svg', 'https://cdn.example/a.png', 'a.png'],
      ['javascript:alert(1)', 'data:text/html,x', 'blob:https://x.example/1', 'https://:80'],
      /http or https address/,
    );
  });
});

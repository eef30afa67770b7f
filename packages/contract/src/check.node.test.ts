import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, expectShape, ShapeError } from './check.ts';
import { checkStrictly } from './check-strictly.ts';
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
  string,
  type Infer,
} from './schema.ts';

const shop = object({
  name: string({ minLength: 1, maxLength: 5 }),
  level: nullable(oneOf('above', 'below')),
  score: nullable(number({ minimum: 0, maximum: 100 })),
  orders: integer(),
  tags: list(string(), { maxItems: 2 }),
  stars: record(number()),
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
  });

  for (const [change, pointer, reason] of [
    [{ name: 5 }, '/name', 'must be string, not integer'],
    [{ name: null }, '/name', 'must be string, not null'],
    [{ level: 'par' }, '/level', 'must be one of above, below, '],
    [{ orders: 1.5 }, '/orders', 'must be integer, not number'],
    [{ score: '91' }, '/score', 'must be number or null, not string'],
    [{ tags: { 0: 'a' } }, '/tags', 'must be array, not object'],
    [{ tags: ['a', 7] }, '/tags/1', 'must be string, not integer'],
    [{ stars: { quality: '5' } }, '/stars/quality', 'must be number, not string'],
    [{ note: 4 }, '/note', 'must be string, not integer'],
  ] as const) {
    it(`says where ${JSON.stringify(change)} is wrong`, () => {
      assert.deepEqual(check(shop, { ...good, ...change }), { pointer, reason });
    });
  }

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

  it('throws an error that begins with what was checked', () => {
    assert.equal(expectShape('answer', shop, good), good);
    assert.throws(
      () => expectShape('https://api.example/v1', shop, []),
      (error: unknown) => {
        assert.ok(error instanceof ShapeError);
        assert.equal(error.message, 'https://api.example/v1: / must be object, not array');
        return true;
      },
    );
  });
});

describe('checkStrictly', () => {
  it('asks for lengths, ranges and counts beyond the shape', () => {
    const at = (value: object): string | undefined => checkStrictly(shop, { ...good, ...value })?.reason;
    assert.equal(at({}), undefined);
    assert.equal(at({ name: '' }), 'must not be empty');
    assert.equal(at({ name: 'too long' }), 'must have at most 5 letters, not 8');
    assert.equal(at({ score: 101 }), 'must be from 0 to 100, not 101');
    assert.equal(at({ tags: ['a', 'b', 'c'] }), 'must have 0 to 2 items, not 3');
  });

  it('knows a time with its offset from one without', () => {
    const time = object({ at: string({ format: 'date-time' }) });
    for (const at of ['2026-11-20T20:30:00+08:00', '2026-11-20T12:30:00.123Z', '2028-02-29T00:00:00Z']) {
      assert.equal(checkStrictly(time, { at }), undefined);
    }
    for (const at of [
      '2026-11-20 20:30:00',
      '2026-11-20T20:30:00',
      '2026-13-01T00:00:00Z',
      '2026-02-30T12:00:00Z',
      '2026-11-20T24:10:00Z',
      '',
    ]) {
      assert.equal(checkStrictly(time, { at })?.pointer, '/at', at);
    }
  });

  it('takes only exact origins and http addresses', () => {
    const site = object({ site: string({ format: 'origin' }) });
    assert.equal(checkStrictly(site, { site: 'https://shop.example' }), undefined);
    for (const wrong of [
      'https://shop.example/',
      'https://*.example',
      'shop.example',
      'null',
      'HTTPS://shop.example',
    ]) {
      assert.ok(checkStrictly(site, { site: wrong }), wrong);
    }
    const image = object({ src: string({ format: 'uri-reference' }) });
    for (const right of ['/pictures/a.svg', 'https://cdn.example/a.png'])
      assert.equal(checkStrictly(image, { src: right }), undefined);
    for (const wrong of ['javascript:alert(1)', 'data:text/html,x'])
      assert.ok(checkStrictly(image, { src: wrong }), wrong);
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { canonical } from './canonical.ts';

const turned = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, turned(member)])
      .toReversed(),
  );
};

it('is JSON of the same value, and the same whatever the order of members', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = canonical(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonical(turned(value)), text);
    }),
  );
});

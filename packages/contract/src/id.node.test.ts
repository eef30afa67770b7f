import assert from 'node:assert/strict';
import { it } from 'node:test';
import { check } from './check.ts';
import { id, isId } from './id.ts';
import { kinds } from './testing/kinds.ts';

it('an id is what an address and a list can carry, in the schema as in the test of one', () => {
  const [right, wrong] = kinds.id;
  for (const text of right) assert.ok(isId(text) && !check(id, text), text);
  const controls = ['a\n', '\ta', 'a,b', 'a?b', 'a%2F', '\u202ea', ' a', 'a '];
  for (const text of [...wrong.map(String).filter((text) => text !== '7'), ...controls]) {
    assert.ok(!isId(text) && check(id, text), text);
  }
});

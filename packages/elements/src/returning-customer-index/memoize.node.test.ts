import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoize } from './memoize.ts';

test('a function is called once for two objects, and anew for another one in either place', () => {
  let calls = 0;
  const make = memoize((a: { readonly name: string }, b: { readonly name: string }) => `${a.name}${b.name}${++calls}`);
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  assert.deepEqual([make(a, b), make(a, b)], ['ab1', 'ab1']);
  assert.deepEqual([make(a, c), make(c, b), make(a, b)], ['ac2', 'cb3', 'ab1']);
});

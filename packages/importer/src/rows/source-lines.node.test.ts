import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SourceLines } from './source-lines.ts';

const linesOf = (...lines: readonly number[]): SourceLines => {
  const set = new SourceLines();
  for (const line of lines) set.add('a.csv', line);
  return set;
};

describe('a set of lines', () => {
  it('holds each once, however many there are', () => {
    const set = linesOf(2, 3, 2, 1_000_000);
    assert.deepEqual([set.count('a.csv'), set.count('b.csv')], [3, 0]);
    assert.deepEqual(
      [2, 4, 1_000_000, 1_000_001].map((line) => set.has('a.csv', line)),
      [true, false, true, false],
    );
  });

  it('takes the sources of views, as far as they are lines of a table', () => {
    const named = new SourceLines();
    for (const source of ['a.csv:2, a.csv:3', 'a.csv:4', 'b.csv:2', 'made up', '']) {
      named.addSource(source, linesOf(1, 2, 3));
    }
    assert.equal(named.count('a.csv'), 2);
  });

  it('takes another set', () => {
    const set = linesOf(1, 9000);
    set.addAll(linesOf(1, 2, 100_000));
    assert.equal(set.count('a.csv'), 4);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CellError } from './cell-error.ts';
import { readTime } from './read-time.ts';

test('reads times as exports write them', () => {
  for (const [text, expected] of [
    ['2024-02-29', '2024-02-29T12:00:00+08:00'],
    ['2024-02-29 07:08', '2024-02-29T07:08:00+08:00'],
    ['2024-02-29 07:08:09', '2024-02-29T07:08:09+08:00'],
    ['2024-02-29T07:08:09.123456', '2024-02-29T07:08:09.123456+08:00'],
    [' 2024-02-29 07:08:09 UTC ', '2024-02-29T07:08:09Z'],
    ['2024-02-29 07:08:09+00', '2024-02-29T07:08:09+00:00'],
    ['2024-02-29T07:08:09-0330', '2024-02-29T07:08:09-03:30'],
    ['2024-02-29T07:08:09z', '2024-02-29T07:08:09Z'],
  ] as const) {
    assert.equal(readTime(text, '+08:00', false), expected);
  }
});

test('takes a day as its noon, and as its end where something was promised by then', () => {
  assert.equal(readTime('2024-03-01', 'Z', true), '2024-03-01T23:59:59Z');
  assert.equal(readTime('2024-03-01 00:00:00', 'Z', true), '2024-03-01T00:00:00Z');
});

test('takes no time that does not exist', () => {
  for (const text of ['2023-02-29', '2024-13-01', '01/02/2024', '2024-01-01 25:00', 'soon', '20240101', '1700000000']) {
    assert.throws(() => readTime(text, 'Z', false), CellError, text);
  }
});

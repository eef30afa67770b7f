import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formAt, heightOf, type Reserve } from './reserve.ts';

const reserve: Reserve = {
  tag: 'test-tag',
  byWidth: [
    [0, 'line'],
    [20, 'card'],
  ],
  heights: {
    line: [[0, 4]],
    card: [
      [0, 20],
      [30, 10],
    ],
    full: [[10, 7]],
  },
};

test('a form is chosen by the width, from the very width on that a step names', () => {
  assert.deepEqual(
    [0, 19.9, 20, 500].map((width) => formAt(reserve, width)),
    ['line', 'line', 'card', 'card'],
  );
});

test('a form that the page asks for goes first; what is no form of the tag is not heard', () => {
  assert.equal(formAt(reserve, 0, 'card'), 'card');
  assert.equal(formAt(reserve, 500, 'line'), 'line');
  for (const variant of ['', 'poster', 'constructor', '__proto__']) assert.equal(formAt(reserve, 500, variant), 'card');
});

test('a height is that of the last step, none where no step holds yet or the form is unknown', () => {
  assert.deepEqual(
    [0, 29.9, 30].map((width) => heightOf(reserve, 'card', width)),
    [20, 20, 10],
  );
  assert.equal(heightOf(reserve, 'full', 9), 0);
  assert.equal(heightOf(reserve, 'poster', 50), 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formAt, heightOf } from '../core/reserve.ts';
import { compactSteps, layoutOf, reserve } from './reserve.ts';

test('the index is a line under 17.5 em, a card from there on, and the full card from 56', () => {
  assert.deepEqual(
    [0, 17.4, 17.5, 55.9, 56, 200].map((width) => formAt(reserve, width)),
    ['compact', 'compact', 'card', 'card', 'full', 'full'],
  );
});

test('a card has its clover beside the rows from 17.5 em on, and its sentence beside them from 32', () => {
  assert.deepEqual(
    [0, 17.4, 17.5, 31.9, 32, 500].map((width) => layoutOf('card', width)),
    ['as-narrow as-tiny', 'as-narrow as-tiny', 'as-narrow', 'as-narrow', 'as-wide', 'as-wide'],
  );
  assert.equal(layoutOf('card'), layoutOf('card', 0), 'until its width is known');
});

test('the full card is a card where it has no room', () => {
  assert.deepEqual(
    [17.4, 55.9, 56].map((width) => layoutOf('full', width)),
    ['as-narrow as-tiny', 'as-wide', 'as-full'],
  );
});

test('a line is a line at any width, and nothing is laid out before the form is known', () => {
  assert.deepEqual([layoutOf('compact'), layoutOf('compact', 100)], ['as-compact', 'as-compact']);
  assert.equal(layoutOf(undefined, 100), '');
});

test('less room is kept the wider a form is, from the narrowest on', () => {
  for (const [form, steps] of Object.entries(reserve.heights)) {
    const widths = steps.map(([from]) => from);
    assert.deepEqual(
      widths,
      [...new Set(widths)].sort((a, b) => a - b),
      form,
    );
    const heights = steps.map(([, height]) => height);
    // The full card begins a little higher than a card that is as wide: it has more in a row.
    const falling = heights.filter((height, i) => i > 0 && height >= (heights[i - 1] ?? 0));
    assert.deepEqual(falling, form === 'full' ? [20.7] : [], form);
    assert.equal(steps[0]?.[0], 0, `${form}: has a height at any width`);
  }
  assert.equal(heightOf(reserve, 'compact', 30), compactSteps.at(-1)?.[1]);
});

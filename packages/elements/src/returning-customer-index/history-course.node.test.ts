import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseOf, enough, span, weekly } from './history-course.ts';
import { course, point } from './history.fixture.ts';

const laid = (points = course().points) => courseOf(points, 'Index', [{ id: 'quality', name: 'Quality' }]);
const bare = { score: null, percentile: null, level: 'collecting' } as const;

test('ninety days are ninety, with the first and the last among them', () => {
  const { days, lines } = laid(course(120).points);
  assert.equal(span, 90);
  assert.deepEqual([days.length, days[0], days.at(-1)], [90, '2026-08-25', '2026-11-22']);
  assert.deepEqual(
    lines.map(({ values }) => values.length),
    [90, 90],
  );
  assert.equal(laid(course(90).points).days.length, 90);
  assert.equal(laid(course(89).points).days.length, 89);
});

test('a dimension has its scores in the places of the days, and a gap where it had none', () => {
  const points = [
    point(2, { dimensions: { quality: 80 } }),
    point(1, { dimensions: {} }),
    point(0, { dimensions: { quality: 0 } }),
  ];
  assert.deepEqual(laid(points).lines[1], { place: 1, name: 'Quality', values: [80, null, 0] });
});

test('days are in order, whatever the order they came in, and a day that came twice is one', () => {
  const { days, lines } = laid([point(0), point(2), point(1, { score: 5 }), point(1, { score: 7 })]);
  assert.deepEqual(days, ['2026-11-20', '2026-11-21', '2026-11-22']);
  assert.equal(lines[0]?.values[1], 7);
});

test('one day with a score is no course, two are', () => {
  assert.equal(enough(laid([point(0)])), false);
  assert.equal(enough(laid([point(1), point(0)])), true);
  assert.equal(enough(laid([point(1, bare), point(0, bare)])), false);
});

test('a week has seven days, counted from the last', () => {
  const of = (days: number): number[] => weekly(laid(course(days).points));
  assert.deepEqual(of(8), [0, 7]);
  assert.deepEqual(of(7), [6]);
  assert.deepEqual(of(16), [1, 8, 15]);
});

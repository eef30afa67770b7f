import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DimensionScore } from '@huitou/contract/index-snapshot.js';
import { rowsOf, type Row } from './dimension-row.ts';
import en from './messages/en.ts';
import { snapshot } from './snapshot.fixture.ts';

const quality: DimensionScore = {
  id: 'quality',
  score: 97,
  interval: { lower: 94, upper: 99 },
  level: 'leading',
  median: 55,
  n: 9120,
  trend: 2,
};
const row = (parts: Partial<DimensionScore> = {}): Row => {
  const [found] = rowsOf(en, snapshot({ dimensions: [{ ...quality, ...parts }] }));
  assert.ok(found);
  return { ...found, spoken: found.spoken.replaceAll(/[\u2066-\u2069]/g, '') };
};

test('a row has its figures for eyes and for ears', () => {
  assert.deepEqual(row(), {
    name: 'Quality',
    spoken: 'Quality: 97 of 100, leading; peers’ median 55; up 2 since last month',
    score: '97',
    change: 'up 2',
    changeSince: 'up 2 since last month',
    level: 'leading',
    levelName: 'Leading',
    positions: '--_score:97;--_median:55',
  });
});

test('a change is said as whole points, and one that rounds to none is steady', () => {
  assert.equal(row({ trend: -6 }).change, 'down 6');
  assert.equal(row({ trend: 1.5 }).change, 'up 2');
  assert.equal(row({ trend: 0.4 }).change, 'steady');
  assert.equal(row({ trend: -0.4 }).change, 'steady');
  assert.equal(row({ trend: 1 }).change, 'up 1');
  assert.equal(row({ trend: -1 }).change, 'down 1');
});

test('a change that is not known is not said', () => {
  const { change, changeSince, spoken } = row({ trend: null });
  assert.deepEqual([change, changeSince], ['', '']);
  assert.equal(spoken, 'Quality: 97 of 100, leading; peers’ median 55');
});

test('a dimension without a score has a dash, no change and an empty bar, and says that it lacks data', () => {
  const { change, score, spoken, positions } = row({ score: null, median: 50, level: 'collecting' });
  assert.deepEqual([change, score, spoken], ['', '–', 'Quality: not enough data yet']);
  assert.equal(positions, '--_score:0;--_median:50');
});

test('a score of nothing is a score', () => {
  assert.equal(row({ score: 0 }).score, '0');
  assert.match(row({ score: 0 }).spoken, /^Quality: 0 of 100/);
});

test('a median that is not known stands outside the bar', () => {
  const { positions, spoken } = row({ median: null });
  assert.equal(positions, '--_score:97;--_median:-9');
  assert.doesNotMatch(spoken, /median/);
});

test('rows are made once for the same figures in the same words', () => {
  const figures = snapshot();
  assert.equal(rowsOf(en, figures), rowsOf(en, figures));
  assert.notEqual(rowsOf(en, figures), rowsOf(en, snapshot()));
});

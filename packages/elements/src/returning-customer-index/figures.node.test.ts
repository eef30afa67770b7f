import assert from 'node:assert/strict';
import { afterEach, describe, mock, test } from 'node:test';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import * as figures from './figures.ts';
import ar from './messages/ar.ts';
import en from './messages/en.ts';
import { snapshot } from './snapshot.fixture.ts';

/** Without the marks that keep foreign text and figures apart. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

test('the verdict is what a merchant is ahead of, rounded down, or behind, and half where nobody knows', () => {
  const said = (level: IndexSnapshot['level'], percentile: number | null): string =>
    figures.verdict(en, snapshot({ level, percentile }));
  assert.equal(said('above', 92.9), 'Ahead of 92% of peers');
  assert.equal(said('below', 38), 'Behind 62% of peers');
  assert.equal(said('below', 37.5), 'Behind 62% of peers');
  assert.equal(said('above', null), 'Ahead of 50% of peers');
  assert.equal(said('below', null), 'Behind 50% of peers');
  assert.equal(said('leading', 97), 'Ahead of 97% of peers');
});

test('in full it says who leads', () => {
  const said = (level: IndexSnapshot['level'], full?: boolean): string =>
    figures.verdict(en, snapshot({ level, percentile: 97 }), full);
  assert.equal(said('leading', true), 'Leading, ahead of 97% of peers');
  assert.equal(said('leading', false), said('leading'));
});

test('a level that is held down is worded by the reason and coloured as below, one that is free as it is', () => {
  const caps = [
    { reason: 'fake-reviews' as const, until: '2026-12-31T00:00:00Z' },
    { reason: 'counterfeit' as const, until: '2027-01-15T00:00:00Z' },
  ];
  const held = snapshot({ level: 'leading', caps });
  assert.equal(figures.verdict(en, held), 'Held down: fake reviews, counterfeit goods');
  assert.equal(figures.verdictLevel(held), 'below');
  assert.equal(figures.verdictLevel(snapshot({ level: 'leading' })), 'leading');
  assert.match(plain(figures.titleOf(en, held)), /^Returning customer index\u00a0· held down until Jan 15, 2027$/);
  assert.equal(plain(figures.titleOf(en, snapshot())), 'Returning customer index\u00a0· fresh fruit');
});

test('the interval is said with the peers’ middle, and that alone where there is none', () => {
  assert.equal(plain(figures.interval(en, snapshot())), 'Likely between 89 and 92; peers’ median 50');
  assert.equal(plain(figures.interval(en, snapshot({ scoreInterval: null }))), 'peers’ median 50');
});

test('the source names peers, day, method and issuer, and no issuer where that is not known', () => {
  const facts = 'Compared with 238 peers in fresh fruit\u00a0· Nov 22, 2026\u00a0· method v1';
  assert.equal(plain(figures.source(en, snapshot(), 'api.example')), `${facts}\u00a0· api.example`);
  assert.equal(plain(figures.source(en, snapshot(), '')), facts);
});

describe('the line from 0 to 100', () => {
  const at = (score: number | null, interval: readonly [number, number] | null, messages: typeof en = en) => {
    const scoreInterval = interval && { lower: interval[0], upper: interval[1] };
    const text = figures.positions(messages, snapshot({ score, scoreInterval }));
    const found = /^--_score:([\d.]+)%;--_band:([\d.]+)%;--_wide:([\d.]+)%$/.exec(text);
    assert.ok(found, text);
    return found.slice(1).map((value) => Math.round(Number(value) * 100) / 100);
  };

  /** Where a background of a width begins and ends, in per cent of the line: its place is in what is left of it. */
  const drawn = ([, band = 0, wide = 0]: readonly number[]): number[] => {
    const from = (band / 100) * (100 - wide);
    return [from, from + wide].map(Math.round);
  };

  test('has the score in its place and the interval from its lower to its upper end', () => {
    assert.equal(at(91, [89, 92])[0], 91);
    for (const [lower, upper] of [
      [89, 92],
      [0, 10],
      [40, 100],
      [36, 54],
    ] as const) {
      assert.deepEqual(drawn(at(50, [lower, upper])), [lower, upper]);
    }
  });

  test('stays on the line where the interval takes all of it', () => {
    assert.deepEqual(at(50, [0, 100]), [50, 0, 99]);
    assert.deepEqual(at(50, [0.5, 100]), [50, 50, 99]);
  });

  test('has a point where there is no interval, and begins at 0 without a score', () => {
    assert.deepEqual(at(91, null), [91, 91, 0]);
    assert.deepEqual(at(null, null), [0, 0, 0]);
  });

  test('is mirrored where text runs from right to left', () => {
    assert.deepEqual(at(91, [89, 92], ar), [9, 8.25, 3]);
  });
});

describe('when figures came in', () => {
  afterEach(() => mock.timers.reset());

  test('is a time today, and a day before that', () => {
    mock.timers.enable({ apis: ['Date'], now: new Date(2026, 10, 22, 18).getTime() });
    assert.match(figures.clockTime('en', new Date(2026, 10, 22, 9, 5).getTime()), /^9:05\sAM$/);
    assert.equal(figures.clockTime('en', new Date(2026, 10, 21, 9, 5).getTime()), 'Nov 21, 2026');
  });
});

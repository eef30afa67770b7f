import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOfDay, timestamp } from './clock.ts';
import { EventQueue } from './event-queue.ts';
import { createRandom } from './random.ts';
import { trajectoryAt } from './trajectory.ts';

describe('a seeded generator', () => {
  it('gives the same numbers for the same seed, and is not changed by a fork', () => {
    const draw = (seed: string): readonly number[] => Array.from({ length: 5 }, createRandom(seed).next);
    assert.deepEqual(draw('a'), draw('a'));
    assert.notDeepEqual(draw('a'), draw('b'));
    const source = createRandom('a');
    source.fork('x').next();
    assert.equal(source.next(), draw('a')[0]);
  });

  it('draws normal numbers with mean 0 and variance 1', () => {
    const source = createRandom('spread');
    const drawn = Array.from({ length: 20_000 }, () => source.normal());
    const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
    const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / drawn.length;
    assert.ok(Math.abs(mean) < 0.03 && Math.abs(variance - 1) < 0.05, `mean ${mean}, variance ${variance}`);
  });

  it('rejects an empty list', () => {
    assert.throws(() => createRandom('a').pick([]), /nothing to pick/);
  });
});

describe('the event queue', () => {
  it('returns the earliest item first, and items of the same time in order of insertion', () => {
    const queue = new EventQueue<number>();
    const source = createRandom('queue');
    const times = Array.from({ length: 500 }, () => source.integer(0, 50));
    times.forEach((at, i) => queue.push(at, i));
    const popped = Array.from({ length: 500 }, () => queue.pop());
    const expected = times.map((at, i) => ({ at, item: i })).sort((a, b) => a.at - b.at || a.item - b.item);
    assert.deepEqual(
      popped.map((entry) => ({ at: entry?.at, item: entry?.item })),
      expected,
    );
    assert.equal(queue.pop(), undefined);
  });
});

describe('the clock', () => {
  it('formats times with the UTC offset of the zone, daylight saving time included', () => {
    const summer = Date.UTC(2026, 6, 1, 12);
    assert.equal(timestamp('Asia/Shanghai', summer), '2026-07-01T20:00:00+08:00');
    assert.equal(timestamp('America/New_York', summer), '2026-07-01T08:00:00-04:00');
    assert.equal(timestamp('America/New_York', Date.UTC(2026, 0, 5, 12)), '2026-01-05T07:00:00-05:00');
    assert.equal(timestamp('Europe/London', Date.UTC(2026, 0, 5, 12)), '2026-01-05T12:00:00+00:00');
  });

  it('starts the day by local time', () => {
    assert.equal(
      timestamp('Asia/Shanghai', startOfDay('Asia/Shanghai', Date.UTC(2026, 6, 1, 20))),
      '2026-07-02T00:00:00+08:00',
    );
  });
});

describe('the trajectory of a shop', () => {
  it('declines when fading, improves when recovering, and has no traffic before a new shop opens', () => {
    assert.ok(trajectoryAt('fading', 10, 300).shift < trajectoryAt('fading', 400, 300).shift - 1);
    assert.ok(trajectoryAt('recovering', 10, 200).shift > trajectoryAt('recovering', 400, 200).shift + 1);
    assert.equal(trajectoryAt('new', 300, 100).traffic, 0);
    assert.ok(trajectoryAt('new', 50, 100).traffic > 0.5);
  });
});

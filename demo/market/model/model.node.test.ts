import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Agenda } from './agenda.ts';
import { midnight, stamp } from './clock.ts';
import { course } from './fate.ts';
import { random } from './random.ts';

describe('chance', () => {
  it('gives the same figures for the same words, and others for a fork', () => {
    const draw = (seed: string): readonly number[] => Array.from({ length: 5 }, random(seed).next);
    assert.deepEqual(draw('a'), draw('a'));
    assert.notDeepEqual(draw('a'), draw('b'));
    const source = random('a');
    source.fork('x').next();
    assert.equal(source.next(), draw('a')[0]);
  });

  it('has the spread it promises', () => {
    const source = random('spread');
    const drawn = Array.from({ length: 20_000 }, () => source.normal());
    const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
    const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / drawn.length;
    assert.ok(Math.abs(mean) < 0.03 && Math.abs(variance - 1) < 0.05, `mean ${mean}, variance ${variance}`);
  });

  it('says what is missing when there is nothing to pick', () => {
    assert.throws(() => random('a').pick([]), /nothing to pick/);
  });
});

describe('an agenda', () => {
  it('gives back what comes first, and keeps the order of what comes together', () => {
    const agenda = new Agenda<number>();
    const source = random('agenda');
    const times = Array.from({ length: 500 }, () => source.whole(0, 50));
    times.forEach((at, i) => agenda.put(at, i));
    const taken = Array.from({ length: 500 }, () => agenda.take());
    const expected = times.map((at, i) => ({ at, what: i })).sort((a, b) => a.at - b.at || a.what - b.what);
    assert.deepEqual(
      taken.map((entry) => ({ at: entry?.at, what: entry?.what })),
      expected,
    );
    assert.equal(agenda.take(), undefined);
  });
});

describe('the clock', () => {
  it('writes times with the offset of the place and the season', () => {
    const summer = Date.UTC(2026, 6, 1, 12);
    assert.equal(stamp('Asia/Shanghai', summer), '2026-07-01T20:00:00+08:00');
    assert.equal(stamp('America/New_York', summer), '2026-07-01T08:00:00-04:00');
    assert.equal(stamp('America/New_York', Date.UTC(2026, 0, 5, 12)), '2026-01-05T07:00:00-05:00');
    assert.equal(stamp('Europe/London', Date.UTC(2026, 0, 5, 12)), '2026-01-05T12:00:00+00:00');
  });

  it('begins the day where the shop is', () => {
    assert.equal(
      stamp('Asia/Shanghai', midnight('Asia/Shanghai', Date.UTC(2026, 6, 1, 20))),
      '2026-07-02T00:00:00+08:00',
    );
  });
});

describe('the course of a shop', () => {
  it('lets a fading one decline, a recovering one turn, and a new one open late', () => {
    assert.ok(course('fading', 10, 300).shift < course('fading', 400, 300).shift - 1);
    assert.ok(course('recovering', 10, 200).shift > course('recovering', 400, 200).shift + 1);
    assert.equal(course('new', 300, 100).traffic, 0);
    assert.ok(course('new', 50, 100).traffic > 0.5);
  });
});

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { methodV2 } from './document.ts';
import { daysCases } from './fixtures/days.ts';
import { capped, firmLevelOf, isRung, ladder, levelOf } from './level.ts';
import { stand, type Standing } from './standing.ts';

const evidence = fc
  .record({
    ends: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
    buyers: fc.constantFrom(10, 29, 30, 99, 100, 500),
  })
  .map(({ ends, buyers }) => ({ buyers, interval: { lower: Math.min(...ends), upper: Math.max(...ends) } }));

/** The level held after each run. */
const expected: Record<string, string> = {
  'the first judgement needs no calm': 'above',
  'five points past the boundary count at once': 'par above',
  'past the boundary on three daily runs': 'par par par above',
  'a day back within the boundary starts anew': 'par par par par par',
  'many runs of a day are one': 'par par par par par',
  'the last run of a day is the one that counts': 'par above par',
  'down is as calm as up': 'leading leading leading above',
  'from leading straight down when it is far': 'leading below',
  'far past one boundary and just past the next': 'par above above leading',
  'leading needs a hundred buyers': 'above leading above',
  'too few buyers are collecting at once, and back': 'above collecting above',
};

describe('the calm rule', () => {
  for (const { name, runs } of daysCases) {
    it(name, () => {
      const standings: Standing[] = [];
      for (const run of runs) standings.push(stand(standings.at(-1) ?? null, run, run.day, methodV2));
      assert.equal(standings.map(({ level }) => level).join(' '), expected[name]);
    });
  }

  /** The level after a run a day, and what it is on its way to. */
  const after = (...runs: readonly (readonly [lower: number, upper: number, buyers?: number])[]) => {
    let standing: Standing | null = null;
    for (const [day, [lower, upper, buyers = 100]] of runs.entries()) {
      standing = stand(standing, { interval: { lower, upper }, buyers }, day, methodV2);
    }
    return [standing?.level, standing?.pending, standing?.pendingRuns];
  };

  it('goes no further than to the nearest level that the days before pointed to', () => {
    const [above, par, below] = [
      [60, 70],
      [46, 60],
      [46, 49],
    ] as const;
    assert.deepEqual(after(above, par, below), ['above', 'par', 2]);
    assert.deepEqual(after(above, below, par), ['above', 'par', 2]);
    assert.deepEqual(after(above, par, below, below), ['par', null, 0]);
    assert.deepEqual(after(above, below, below, below), ['below', null, 0]);
  });

  it('starts anew where the figures point the other way', () => {
    const [par, above, below] = [
      [40, 60],
      [51, 60],
      [40, 49],
    ] as const;
    assert.deepEqual(after(par, above, above), ['par', 'above', 2]);
    assert.deepEqual(after(par, above, above, below), ['par', 'below', 1]);
  });

  it('needs no calm to begin with a level, nor to lose it with its sample', () => {
    assert.deepEqual(after([51, 60, 29], [51, 60, 30]), ['above', null, 0]);
    assert.deepEqual(after([51, 60], [51, 60, 29]), ['collecting', null, 0]);
  });

  it('ends a day where its last run alone would have ended it', () => {
    const days = fc.array(fc.array(evidence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, (list) => {
        let often: Standing | null = null;
        let once: Standing | null = null;
        for (const [day, runs] of list.entries()) {
          for (const run of runs) often = stand(often, run, day, methodV2);
          for (const run of runs.slice(-1)) once = stand(once, run, day, methodV2);
        }
        assert.deepEqual(often, once);
      }),
    );
  });

  it('arrives where the figures stay, within three days', () => {
    fc.assert(
      fc.property(evidence, evidence, (before, then) => {
        let standing = stand(null, before, 0, methodV2);
        for (let day = 1; day <= 2 * methodV2.hysteresis.runs; day++) standing = stand(standing, then, day, methodV2);
        assert.equal(standing.level, levelOf(then, methodV2));
      }),
    );
  });

  it('moves at once only towards what the figures say, and never past it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ladder), evidence, (held, now) => {
        const plain = levelOf(now, methodV2);
        const firm = firmLevelOf(held, now, methodV2);
        if (!isRung(plain) || !isRung(firm)) return assert.equal(firm, plain);
        const [from, to, at] = [held, plain, firm].map((level) => ladder.indexOf(level));
        assert.ok(from !== undefined && to !== undefined && at !== undefined);
        assert.ok(Math.min(from, to) <= at && at <= Math.max(from, to), `${held} ${plain} ${firm}`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a cap', () => {
  it('lowers what is above it and touches nothing else', () => {
    assert.deepEqual(
      (['leading', 'above', 'par', 'below', 'collecting'] as const).map((level) => capped(level, 'par')),
      ['par', 'par', 'par', 'below', 'collecting'],
    );
  });
});

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { methodV2 } from './document.ts';
import { firmLevelOf, levelOf, type Rung } from './level.ts';

const level = (lower: number, upper: number, buyers = 100) => levelOf({ interval: { lower, upper }, buyers }, methodV2);
const firm = (held: Rung, lower: number, upper: number, buyers = 100) =>
  firmLevelOf(held, { interval: { lower, upper }, buyers }, methodV2);

describe('the level that figures give', () => {
  it('is leading only over 80, not at 80', () => {
    assert.deepEqual([level(80.1, 99), level(80, 99), level(79.9, 99)], ['leading', 'above', 'above']);
  });

  it('is leading only from a hundred buyers', () => {
    assert.deepEqual([level(90, 99, 100), level(90, 99, 99)], ['leading', 'above']);
  });

  it('is above only over 50, and below only under it', () => {
    assert.deepEqual([level(50.1, 60), level(50, 60)], ['above', 'par']);
    assert.deepEqual([level(40, 49.9), level(40, 50)], ['below', 'par']);
    assert.equal(level(40, 60), 'par');
  });

  it('is given from thirty buyers, and where there is an interval', () => {
    assert.deepEqual([level(10, 20, 30), level(10, 20, 29)], ['below', 'collecting']);
    assert.equal(levelOf({ interval: null, buyers: 500 }, methodV2), 'unsettled');
  });
});

describe('the level that is moved to at once', () => {
  it('is reached five points past a boundary, upwards', () => {
    assert.deepEqual([firm('above', 85, 99), firm('above', 84.9, 99)], ['leading', 'above']);
    assert.deepEqual([firm('par', 55, 70), firm('par', 54.9, 70)], ['above', 'par']);
    assert.deepEqual([firm('below', 30, 55), firm('below', 30, 54.9)], ['par', 'below']);
  });

  it('is left five points past a boundary, downwards', () => {
    assert.deepEqual([firm('leading', 75.1, 99), firm('leading', 75, 99)], ['leading', 'above']);
    assert.deepEqual([firm('above', 45.1, 60), firm('above', 45, 60)], ['above', 'par']);
    assert.deepEqual([firm('par', 30, 45), firm('par', 30, 45.1)], ['below', 'par']);
  });

  it('may lie several boundaries away', () => {
    assert.deepEqual([firm('leading', 10, 30), firm('below', 90, 99)], ['below', 'leading']);
    assert.deepEqual([firm('leading', 46, 70), firm('leading', 45, 70)], ['above', 'par']);
  });

  it('needs a hundred buyers to be leading, thirty to be any', () => {
    assert.deepEqual([firm('leading', 90, 99, 100), firm('leading', 90, 99, 99)], ['leading', 'above']);
    assert.deepEqual([firm('par', 40, 60, 30), firm('par', 40, 60, 29)], ['par', 'collecting']);
    assert.equal(firmLevelOf('above', { interval: null, buyers: 500 }, methodV2), 'unsettled');
  });
});

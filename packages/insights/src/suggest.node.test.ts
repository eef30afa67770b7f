import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleInsights, sampleNewInsights } from '@huitou/contract/samples.js';
import { methodV2 } from '@huitou/method/document.js';
import { hasIndex } from './place.ts';
import { seededRandom } from './seeded-random.ts';
import { chanceOfLevel } from './simulate-level.ts';
import { efforts, suggest } from './suggest.ts';

describe('what to do', () => {
  it('puts the most for the effort first, with the next step as the goal', () => {
    const [first, ...others] = suggest(sampleInsights, methodV2);
    assert.equal(first?.measure, 'answered-in-time');
    assert.equal(first?.goal, 0.66);
    assert.equal(first?.reach, 'median');
    assert.equal(first?.effort, 1);
    assert.equal(first?.n, 416);
    const worth = [first, ...others].map((one) => (one ? one.gain / one.effort : 0));
    assert.deepEqual(
      worth,
      worth.toSorted((a, b) => b - a),
    );
  });

  it('aims at the best fifth where half of the peers are behind, and not beyond that', () => {
    const all = suggest(sampleInsights, methodV2);
    assert.equal(all.find(({ measure }) => measure === 'goods-stars')?.goal, 4.7);
    for (const { value, peers } of all) assert.ok(value < peers.bestFifth);
  });

  it('knows how much work every measure of the method is', () => {
    const ids = methodV2.dimensions.flatMap(({ measures }) => measures.map(({ id }) => id));
    assert.deepEqual(Object.keys(efforts).sort(), ids.sort());
  });

  it('has nothing to say to a shop without an index, and no chance of more for the highest', () => {
    assert.deepEqual(suggest(sampleNewInsights, methodV2), []);
    assert.ok(suggest({ ...sampleInsights, level: 'leading' }, methodV2).every(({ chance }) => chance === null));
  });
});

describe('the chance of a level', () => {
  const chance = (changes = {}, target: 'below' | 'above' | 'leading' = 'above'): number => {
    assert.ok(hasIndex(sampleInsights));
    return chanceOfLevel(sampleInsights, methodV2, changes, target);
  };

  it('is the same for the same figures', () => {
    assert.equal(chance(), chance());
    assert.equal(chance(), 0.186);
  });

  it('grows with what is done, and is less for more', () => {
    assert.ok(chance({ 'answered-in-time': 0.84 }) > chance());
    assert.ok(chance({}, 'leading') < chance());
    assert.equal(chance({}, 'below'), 1);
  });

  it('draws as mulberry32 does', () => {
    const random = seededRandom(1);
    assert.deepEqual([random(), random()], [0.6270739405881613, 0.002735721180215478]);
  });
});

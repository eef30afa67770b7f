import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assumptionsOf } from './assumptions.ts';
import { compare } from './compare.ts';
import { pictureOf } from './picture.ts';
import { policies, type Policy } from './policies.ts';
import { report } from './print.ts';
import { run } from './run.ts';
import { verdictsOf } from './verdicts.ts';

const small = { days: 60, shops: 24 };

describe('a small market', () => {
  it('is compared in the same markets, and told with its assumptions first', async () => {
    const settings = { seeds: 3, firstSeed: 1, ...small };
    const runs: string[] = [];
    const results = await compare(settings, (rule, seed) => runs.push(`${rule} ${seed}`));
    assert.equal(runs.length, 15);
    for (const { estimates } of results) {
      const { returning, orders, toWorst, gini } = estimates;
      for (const one of [returning, orders, toWorst, gini]) assert.ok(one && one.lower <= one.mean, 'an interval');
    }
    const text = report(assumptionsOf(settings), results, verdictsOf(results));
    assert.ok(text.startsWith('Assumed\n- The market is the demo market, our own model'));
    for (const rule of Object.keys(policies)) assert.match(text, new RegExp(`^${rule} +\\d`, 'm'));
    const picture = pictureOf(results);
    for (const rule of Object.keys(policies)) assert.ok(picture.includes(`>${rule}</text>`), rule);
    assert.doesNotMatch(picture, /NaN|undefined/);
  });

  for (const [id, policy] of Object.entries(policies)) {
    it(`is shared out in full by ${id} on every measured day, and by nobody else before`, async () => {
      const sums: number[] = [];
      const watched: Policy = (day) => {
        const shares = policy(day);
        assert.equal(shares.length, day.shops.length);
        assert.ok(shares.every((share) => share >= 0));
        sums.push(shares.reduce((sum, share) => sum + share, 0));
        return shares;
      };
      await run(watched, { seed: 1, ...small });
      assert.equal(sums.length, small.days);
      assert.ok(
        sums.every((sum) => Math.abs(sum - 1) < 1e-9),
        sums.join(', '),
      );
    });
  }

  it('gives the same outcome twice, and another with another seed', async () => {
    const outcome = await run(policies.trust, { seed: 1, ...small });
    assert.deepEqual(await run(policies.trust, { seed: 1, ...small }), outcome);
    assert.notDeepEqual(await run(policies.trust, { seed: 2, ...small }), outcome);
  });

  it('sends everybody to the one shop that a rule names in each industry', async () => {
    const first: Policy = ({ shops }) =>
      shops.map(({ industry }, i) => (shops.findIndex((one) => one.industry === industry) === i ? 1 : 0));
    const equal = await run(policies.equal, { seed: 1, ...small });
    const narrow = await run(first, { seed: 1, ...small });
    assert.ok(narrow.gini > equal.gini + 0.2, `${narrow.gini} against ${equal.gini}`);
  });
});

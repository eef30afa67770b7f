import assert from 'node:assert/strict';
import { it } from 'node:test';
import { helpfulness } from './helpfulness.ts';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 5e-5, `${actual} is not ${expected}`);

it('is the lower end of the interval, as tables of it have it', () => {
  near(helpfulness(0, 0), 0);
  near(helpfulness(1, 0), 0.2065);
  near(helpfulness(10, 0), 0.7225);
  near(helpfulness(9, 1), 0.5958);
  near(helpfulness(90, 10), 0.8256);
  near(helpfulness(50, 50), 0.4038);
  near(helpfulness(0, 10), 0);
});

it('grows with every vote for a review and falls with every one against it', () => {
  for (const found of [0, 1, 5, 128, 4_000, 100_000]) {
    assert.ok(helpfulness(found + 1, 0) > helpfulness(found, 0), `${found}`);
    for (const not of [0, 3, 90]) {
      assert.ok(helpfulness(found + 1, not) >= helpfulness(found, not));
      assert.ok(helpfulness(found, not + 1) <= helpfulness(found, not));
    }
  }
});

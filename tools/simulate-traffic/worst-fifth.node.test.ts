import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shopsOf } from '../../demo/market/market.ts';
import { WorstFifth } from './worst-fifth.ts';

const day = 86_400_000;
const until = Date.UTC(2026, 10, 22);
const shops = shopsOf({ until, seed: 1 });
const worst = new WorstFifth(shops, until);
const share = (trajectory: string, ids: ReadonlySet<string>): number => {
  const all = shops.filter((shop) => shop.trajectory === trajectory);
  return all.filter(({ id }) => ids.has(id)).length / all.length;
};

test('a fifth of each industry is among the worst, and more of the weak than of the busy', () => {
  const ids = worst.on(until - 300 * day);
  for (const [industry, group] of Map.groupBy(shops, (shop) => shop.industry.id)) {
    assert.equal(group.filter(({ id }) => ids.has(id)).length, Math.round(group.length / 5), industry);
  }
  assert.ok(share('weak', ids) > 0.5, `${share('weak', ids)}`);
  assert.ok(share('busy', ids) < 0.2, `${share('busy', ids)}`);
});

test('shops come and go there as their trajectories have it', () => {
  const [before, after] = [worst.on(until - 400 * day), worst.on(until - day)];
  assert.ok(share('fading', after) > share('fading', before));
  assert.ok(share('recovering', after) < share('recovering', before));
});

test('in an industry of two it is one', () => {
  const few = shopsOf({ until, seed: 1, merchants: 24 });
  const [industry] = new Set(few.map((shop) => shop.industry.id));
  const here = few.filter((shop) => shop.industry.id === industry);
  assert.equal(here.length, 2);
  const ids = new WorstFifth(few, until).on(until);
  assert.equal(here.filter(({ id }) => ids.has(id)).length, 1);
});

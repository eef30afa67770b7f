import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auc, type Forecast } from './auc.ts';
import { bootstrap } from './bootstrap.ts';
import { cutsOf, monthsOf } from './cuts.ts';
import { spearman } from './spearman.ts';

const says = (figure: number, back: number, gone: number, merchant = `m${figure}`): Forecast => ({
  merchant,
  figure,
  back,
  gone,
});

test('the area under the curve is 1 where the figure is always right, 0 where it is always wrong, and half for a tie', () => {
  assert.equal(auc([[says(1, 0, 3), says(2, 5, 0)]]), 1);
  assert.equal(auc([[says(1, 5, 0), says(2, 0, 3)]]), 0);
  assert.equal(auc([[says(1, 4, 6, 'a'), says(1, 1, 2, 'b')]]), 0.5);
  // One back at 1 against one gone at 1 (a tie), one back at 2 against one gone at 1 (right): 1.5 of 2.
  assert.equal(auc([[says(1, 1, 1), says(2, 1, 0)]]), 0.75);
  assert.equal(auc([[says(1, 3, 0), says(2, 3, 0)]]), null);
});

test('customers of different cuts are never compared', () => {
  // Each cut is right by itself; across them the figures would be wrong.
  assert.equal(auc([[says(1, 0, 1), says(2, 1, 0)], [says(8, 0, 1), says(9, 1, 0)]]), 1); // prettier-ignore
  // 2 comparisons, both right, and 2, both wrong.
  assert.equal(auc([[says(1, 0, 2), says(2, 1, 0)], [says(1, 2, 0), says(2, 0, 1)]]), 0.5); // prettier-ignore
});

test('a bootstrap counts a merchant as often as it was drawn', () => {
  const stratum = [says(1, 0, 2, 'a'), says(2, 1, 0, 'b'), says(3, 0, 1, 'c')];
  assert.equal(
    auc([stratum], () => 1),
    2 / 3,
  );
  assert.equal(
    auc([stratum], (merchant) => (merchant === 'c' ? 4 : 1)),
    2 / 6,
  );
});

test("a bootstrap's interval is the same on every run and spans what the draws give", () => {
  const merchants = Array.from({ length: 16 }, (_, i) => `m${i}`);
  const share = (times: (merchant: string) => number): number =>
    merchants.reduce((sum, merchant, i) => sum + (i < 8 ? times(merchant) : 0), 0) / 16;
  const range = bootstrap(merchants, share);
  // Of 16 draws at one half, 4 % give 4 or less and 11 % give 5 or less; the other end alike.
  assert.deepEqual(range, { lower: 5 / 16, upper: 11 / 16 });
  assert.deepEqual(bootstrap(merchants, share), range);
  assert.equal(
    bootstrap(merchants, () => null),
    null,
  );
});

test("Spearman's correlation is that of ranks, with the middle rank for ties", () => {
  assert.equal(spearman([[1, 10], [2, 20], [3, 900]]), 1); // prettier-ignore
  assert.equal(spearman([[1, 9], [2, 5], [3, 1]]), -1); // prettier-ignore
  // 1 − 6 · (1 + 1) / (4 · 15).
  assert.equal(spearman([[1, 2], [2, 1], [3, 3], [4, 4]]), 0.8); // prettier-ignore
  // Ranks 1, 2, 3 against 1.5, 1.5, 3: 1.5 / √(2 · 1.5).
  assert.equal(spearman([[1, 7], [2, 7], [3, 8]])?.toFixed(12), (1.5 / Math.sqrt(3)).toFixed(12)); // prettier-ignore
  assert.equal(spearman([[1, 4], [2, 4]]), null); // prettier-ignore
});

test('cuts leave half a year before the first and 545 days after the last', () => {
  assert.deepEqual(cutsOf({ first: 0, last: 1089 }), [180, 362, 544]);
  assert.deepEqual(cutsOf({ first: 0, last: 724 }), []);
  assert.deepEqual(cutsOf({ first: 0, last: 725 }), [180]);
});

test('months go back from the last day, and there are none in less than a year', () => {
  const days = monthsOf({ first: 0, last: 1000 });
  assert.equal(days.length, 13);
  assert.deepEqual([days[0], days[11], days[12]], [635, 970, 1000]);
  assert.deepEqual(monthsOf({ first: 700, last: 1000 }), []);
});

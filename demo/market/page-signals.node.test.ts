import assert from 'node:assert/strict';
import { it } from 'node:test';
import { day } from './model/clock.ts';
import { shopsOf } from './market.ts';
import { pageSignals, type DaySignal } from './page-signals.ts';

const until = Math.floor(Date.UTC(2026, 10, 22) / day) * day;
const options = { until, merchants: 120 };
const signals = [...pageSignals(options)];
const sum = (those: readonly DaySignal[]): number => those.reduce((all, { count }) => all + count, 0);

it('visits that opened reviews end in a purchase more often, and least so where a shop got worse', () => {
  const visits = signals.filter(({ kind }) => kind === 'visit');
  const rate = (openedReviews: boolean, of: ReadonlySet<string>): number => {
    const those = visits.filter((one) => one.openedReviews === openedReviews && of.has(one.merchant));
    return sum(those.filter(({ bought }) => bought)) / sum(those);
  };
  const shops = shopsOf(options);
  const all = new Set(shops.map(({ id }) => id));
  const fading = new Set(shops.filter(({ trajectory }) => trajectory === 'fading').map(({ id }) => id));
  assert.ok(rate(true, all) > 1.2 * rate(false, all), `${rate(true, all)} ${rate(false, all)}`);
  assert.ok(rate(true, fading) / rate(false, fading) < rate(true, all) / rate(false, all));
});

it('are of sixty days before the end, each part of what it is of', () => {
  assert.deepEqual(
    [Math.min(...signals.map((one) => one.day)), Math.max(...signals.map((one) => one.day))],
    [until / day - 60, until / day - 1],
  );
  const of = (kind: string): number => sum(signals.filter((one) => one.kind === kind));
  assert.ok(of('written') < of('opened') && of('opened') < of('invited'));
  assert.deepEqual([...pageSignals(options)], signals, 'the same market has the same');
});

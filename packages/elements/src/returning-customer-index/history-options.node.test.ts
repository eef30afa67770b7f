import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { HistoryPoint } from '@huitou/contract/index-history.js';
import { courseOf } from './history-course.ts';
import { point } from './history.fixture.ts';
import { optionsOf } from './history-options.ts';

const paint = { ink: 'ink', quiet: 'quiet', line: 'line', paper: 'paper', font: 'serif', strokes: {} };
const points: readonly HistoryPoint[] = [point(1), point(0)];

/** Chart.js types these as what a chart may give them; a test gives what they read. */
type Loose = Record<string, never> & { readonly [name: string]: unknown };
const at = (options: unknown, path: string): unknown =>
  path.split('.').reduce((value, name) => (value as Loose | undefined)?.[name], options);
const call = (options: unknown, path: string, ...values: readonly unknown[]): unknown =>
  (at(options, path) as (...values: readonly unknown[]) => unknown)(...values);

describe('how a history is drawn', () => {
  const { matchMedia } = globalThis;
  let still = false;
  const options = (dir: 'ltr' | 'rtl' = 'ltr'): unknown =>
    optionsOf({
      course: courseOf(points, 'Index', []),
      lang: 'en',
      dir,
      figure: (name, value) => `${name}: ${value}`,
      paint,
    });
  beforeEach(() => {
    still = false;
    const media = (query: string) => ({ matches: still && query === '(prefers-reduced-motion: reduce)' });
    Object.assign(globalThis, { matchMedia: media });
  });
  afterEach(() => void Object.assign(globalThis, { matchMedia }));

  test('it moves for a moment, draws once more when it has, and not at all for who wants none of that', () => {
    assert.equal(at(options(), 'animation.duration'), 300);
    let draws = 0;
    call(options(), 'animation.onComplete', { chart: { draw: () => draws++ } });
    assert.equal(draws, 1);
    still = true;
    assert.equal(at(options(), 'animation'), false);
  });

  test('it fills its box, whose shape is not its own, in the page’s type and language', () => {
    const all = options();
    assert.deepEqual(
      ['responsive', 'maintainAspectRatio', 'locale', 'font.family'].map((path) => at(all, path)),
      [true, false, 'en', 'serif'],
    );
  });

  test('scores stand on a scale from 0 to 100, by quarters, written as the language writes them', () => {
    const all = options();
    assert.deepEqual(
      ['min', 'max', 'ticks.stepSize'].map((name) => at(all, `scales.y.${name}`)),
      [0, 100, 25],
    );
    assert.equal(call(all, 'scales.y.ticks.callback', 75), '75');
  });

  test('the peers’ middle is told from the other lines of the grid', () => {
    const all = options();
    const middle = { tick: { value: 50 } };
    const other = { tick: { value: 25 } };
    assert.deepEqual(
      [call(all, 'scales.y.grid.color', middle), call(all, 'scales.y.grid.color', other)],
      ['quiet', 'line'],
    );
    assert.deepEqual(
      [call(all, 'scales.y.border.dash', middle), call(all, 'scales.y.border.dash', other)],
      [[4, 4], []],
    );
  });

  test('days are named seven at the most, the last one always', () => {
    const named = (days: number): number[] => {
      const axis = { ticks: Array.from({ length: days }, (_, value) => ({ value })) };
      call(options(), 'scales.x.afterBuildTicks', axis);
      return axis.ticks.map(({ value }) => value);
    };
    assert.deepEqual(named(7), [0, 1, 2, 3, 4, 5, 6]);
    assert.deepEqual(named(8), [1, 3, 5, 7]);
    assert.deepEqual(named(90), [11, 24, 37, 50, 63, 76, 89]);
  });

  test('a day is named in short on the axis and in full where it is pointed at', () => {
    const callback = at(options(), 'scales.x.ticks.callback') as (this: object, value: number) => unknown;
    assert.equal(
      callback.call({ getLabelForValue: (value: number) => ['2026-11-21', '2026-11-22'][value] }, 1),
      'Nov 22',
    );
    assert.equal(call(options(), 'plugins.tooltip.callbacks.title', [{ label: '2026-11-22' }]), 'Nov 22, 2026');
    assert.equal(call(options(), 'plugins.tooltip.callbacks.title', []), '');
  });

  test('where a day is pointed at, all its figures are named, in the order of the lines', () => {
    const label = (...[name, y]: readonly [string | undefined, number | null]): unknown =>
      call(options(), 'plugins.tooltip.callbacks.label', { dataset: { label: name }, parsed: { y } });
    assert.equal(label('Index', 91), 'Index: 91');
    assert.equal(label(undefined, null), ': 0');
    const sorted = [3, 0, 2].map((datasetIndex) => ({ datasetIndex }));
    sorted.sort((a, b) => Number(call(options(), 'plugins.tooltip.itemSort', a, b)));
    assert.deepEqual(
      sorted.map(({ datasetIndex }) => datasetIndex),
      [0, 2, 3],
    );
    assert.deepEqual([at(options(), 'interaction.mode'), at(options(), 'interaction.intersect')], ['index', false]);
  });

  test('it is mirrored where text runs from right to left', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const all = options(dir);
      const rtl = dir === 'rtl';
      assert.deepEqual(
        ['scales.x.reverse', 'scales.y.position', 'plugins.tooltip.rtl', 'plugins.tooltip.textDirection'].map((path) =>
          at(all, path),
        ),
        [rtl, rtl ? 'right' : 'left', rtl, dir],
      );
      assert.equal(Number(at(all, 'layout.padding.left')) > 20, rtl, 'room for half of a label');
    }
  });

  test('it has no line of the grid for each day, and no label of a day aslant', () => {
    assert.equal(at(options(), 'scales.x.grid.display'), false);
    assert.equal(at(options(), 'scales.x.ticks.maxRotation'), 0);
    assert.equal(at(options(), 'scales.y.border.display'), false);
    assert.equal(at(options(), 'scales.y.grid.drawTicks'), false);
  });
});

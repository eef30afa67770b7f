import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '@huitou/importer/testing/folder.js';
import { sales, sql } from '@huitou/importer/testing/tea-shops.js';
import { backtest } from './backtest.ts';
import type { Day } from './months.ts';
import { stability } from './stability.ts';

/** Twenty merchants in order; `swap` lets the first two change places, `held` and `bare` are how many are `above`. */
const month = ({ swap = false, held = 0, bare = 0 }): Day =>
  new Map(
    Array.from({ length: 20 }, (_, i) => [
      `m${i}`,
      {
        percentile: 5 * (swap && i < 2 ? 1 - i : i),
        held: i < held ? 'above' : 'par',
        bare: i < bare ? 'above' : 'par',
      },
    ]),
  );

test('stability by hand', () => {
  const months = [{}, {}, {}, {}, { bare: 3 }, { held: 3, bare: 6 }, { swap: true, held: 3, bare: 6 }].map(month);
  const figures = stability(months, { held: 3, bare: 9, merchantYears: 6 }, { stable: 0.999, changes: 2 });
  // Five months alike, and one with two places swapped: 1 − 6 · 2 / (20 · 399).
  assert.equal(figures[0]?.value?.toFixed(9), ((5 + 1 - 12 / 7980) / 6).toFixed(9));
  // Of 6 · 20 merchants and months 3, and without hysteresis 6; 3 and 9 changes in 6 merchant years.
  assert.deepEqual(
    figures.slice(1).map(({ value, ok }) => [value, ok]),
    [
      [10 / 120, null],
      [2.5, false],
      [5, null],
      [2.5, null],
      [0.5, null],
      [1.5, null],
    ],
  );
});

test('five months are too few to judge', () => {
  const [figure] = stability(
    [{}, {}, {}, {}, {}, {}].map(month),
    { held: 0, bare: 0, merchantYears: 1 },
    { stable: 1 },
  );
  assert.deepEqual([figure?.value, figure?.ok], [null, null]);
  assert.match(figure?.note ?? '', /merchants in both months 20, 20, 20, 20, 20$/);
});

test('a market in which nothing changes is calm through a whole year of publications', async (t) => {
  const rows: string[] = [];
  for (let week = 0; week < 110; week++) {
    const day = (later: number): string => new Date(Date.UTC(2022, 0, 1 + 7 * week + later)).toISOString().slice(0, 10);
    for (let shop = 0; shop < 28; shop++) {
      rows.push(`${rows.length},s${shop},b${shop}-${week},${day(0)},,`);
      // Of shop 7 every buyer comes back in seven weeks of twenty-nine, and so on.
      if ((week * 7) % 29 < shop) rows.push(`${rows.length},s${shop},b${shop}-${week},${day(3)},,`);
    }
  }
  const folder = await folderOf(t, { ...sales(...rows), 'own.sql': sql });
  const { figures: all } = await backtest({ folder, mapping: join(folder, 'own.sql') });
  const figure = all.find(({ name }) => name.startsWith('month to month: Spearman'));
  assert.match(figure?.note ?? '', /merchants in both months (2\d, ){11}2\d$/);
  assert.ok((figure?.value ?? 0) > 0.97, String(figure?.value));
  assert.equal(figure?.ok, true);
});

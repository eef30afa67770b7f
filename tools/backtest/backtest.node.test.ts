import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderOf } from '@huitou/importer/testing/folder.js';
import { sales, sql } from '@huitou/importer/testing/tea-shops.js';
import type { Figure } from '../figures.ts';
import { backtest } from './backtest.ts';

const dayOf = (n: number): string => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10);

/** Twenty shops; `returns` says how many of 40 early and of 20 later customers of each come back ten days later. */
function market(returns: (shop: number) => readonly [early: number, later: number]): ReturnType<typeof sales> {
  const rows: string[] = [];
  const buy = (shop: number, buyer: string, day: number): void =>
    void rows.push(`${rows.length},s${shop},${buyer},${dayOf(day)},,`);
  const come = (shop: number, name: string, count: number, back: number, from: number): void => {
    for (let i = 0; i < count; i++) {
      buy(shop, `${name}${shop}-${i}`, from);
      if (i < back) buy(shop, `${name}${shop}-${i}`, from + 10);
    }
  };
  for (let shop = 0; shop < 20; shop++) {
    const [early, later] = returns(shop);
    come(shop, 'early', 40, early, 0);
    come(shop, 'later', 20, later, 200);
  }
  // The last day of the data: one cut, on day 185.
  buy(0, 'last', 185 + 545);
  return sales(...rows);
}

async function figures(t: TestContext, files: ReturnType<typeof sales>): Promise<(start: string) => Figure> {
  const folder = await folderOf(t, { ...files, 'own.sql': sql });
  const { figures: all } = await backtest({ folder, mapping: join(folder, 'own.sql'), months: false });
  return (start) => all.find(({ name }) => name.startsWith(start)) ?? assert.fail(`no ${start}`);
}

const good = (shop: number): boolean => shop < 10;
const AUC = 'new customers: AUC of the share that came back';
const SERVED = "next 180 days' returning guests: Spearman of the share that came back";

test('a figure that is always right has an area of 1, and merchants keep their order', async (t) => {
  const of = await figures(
    t,
    market((shop) => (good(shop) ? [30, 20] : [8, 0])),
  );
  assert.equal(of('cuts').value, 1);
  assert.equal(of(AUC).value, 1);
  assert.match(of(AUC).note ?? '', /400 of 400 new customers, 200 back, 20 merchants/);
  assert.equal(of(SERVED).value, 1);
  // Alike in size: 40 buyers each.
  assert.equal(of('new customers: AUC of the number of buyers').value, 0.5);
  assert.equal(of('new customers: share that came back ahead of the number').value, 0.5);
  assert.equal(of('new customers, among peers: AUC of the index').value, 1);
});

test('one that is always wrong has 0, and one that says nothing a half', async (t) => {
  const wrong = await figures(
    t,
    market((shop) => (good(shop) ? [30, 0] : [2, 20])),
  );
  assert.equal(wrong(AUC).value, 0);
  assert.equal(wrong(SERVED).value, -1);
  const nothing = await figures(
    t,
    market((shop) => [good(shop) ? 30 : 2, 10]),
  );
  assert.equal(nothing(AUC).value, 0.5);
  assert.equal(nothing(SERVED).value, null);
});

test('too little is said to be too little, with the counts', async (t) => {
  const of = await figures(
    t,
    market((shop) => [good(shop) ? 30 : 2, shop === 3 ? 5 : 0]),
  );
  const { value, ok, note } = of(AUC);
  assert.deepEqual([value, ok], [null, null]);
  assert.equal(note, 'too little to say: 400 of 400 new customers, 5 back, 20 merchants');
  assert.match(of('month to month').note ?? '', /^too little to say/);
});

test('without days in it, half of the buyers stand for the past', async (t) => {
  const rows: string[] = [];
  for (let i = 0; i < 2000; i++) {
    rows.push(`${i},s${i % 20},u${i},2022-01-01,,`);
    if (good(i % 20)) rows.push(`${i}b,s${i % 20},u${i},2022-05-01,,`);
  }
  const of = await figures(t, sales(...rows));
  assert.match(of('cuts').note ?? '', /one half of the buyers/);
  assert.equal(of(AUC).value, 1);
});

const albany = fileURLToPath(new URL('../../../shared/data/airbnb-albany', import.meta.url));
const skip = existsSync(albany) ? false : `${albany} is not there: this real export is tried only where it is`;

test('the newest cut of a real export gives what was written down', { skip }, async () => {
  const { figures: all } = await backtest({ folder: albany, mapping: 'airbnb', cuts: 1, months: false });
  const of = (start: string): string | undefined => all.find(({ name }) => name.startsWith(start))?.value?.toFixed(3);
  assert.equal(of(AUC), '0.624');
  assert.equal(of('new customers: AUC of the number of buyers'), '0.519');
});

import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { openScratch } from '../mapping/scratch.ts';
import { importFiles, platformOf } from '../testing/importing.ts';
import { faultIn } from './cell-fault.ts';
import { addFunctions } from './sql-functions.ts';

function ask(t: TestContext, sql: string): unknown {
  const database = openScratch();
  t.after(() => database.close());
  addFunctions(database, { key: Buffer.from('key'), dateOrder: 'dmy' });
  const { value } = database.prepare(`select ${sql} as value`).get() ?? {};
  return typeof value === 'string' ? (faultIn(value) ?? value) : value;
}

describe('a function of mappings', () => {
  it('reads a value', (t) => {
    for (const [sql, value] of [
      [`time_in('2024-07-01 09:12', 'Asia/Shanghai')`, '2024-07-01T09:12:00+08:00'],
      [`time_in('2024-07-01 09:12', 'America/New_York')`, '2024-07-01T09:12:00-04:00'],
      [`time_in('3/1/24 9:12', '+00:00')`, '2024-01-03T09:12:00+00:00'],
      [`time_in(excel_date('45352.5'), 'Europe/Berlin')`, '2024-03-01T12:00:00+01:00'],
      [`excel_date(45352)`, '2024-03-01 00:00:00'],
      [`excel_date('45352,75')`, '2024-03-01 18:00:00'],
      [`excel_date('2024-03-01')`, '2024-03-01'],
      [`money('1.234,56') + money(2)`, 123_656],
      [`money('500', 'JPY')`, 500],
      [`length(pseudonym('ann@example.com'))`, 26],
      [`pseudonym(12345678901234567) = pseudonym('12345678901234567')`, 1],
    ] as const) {
      assert.equal(ask(t, sql), value, sql);
    }
  });

  it('has no value for none', (t) => {
    for (const sql of [
      `pseudonym('')`,
      `pseudonym(null)`,
      `money(null, 'EUR')`,
      `time_in('', 'Z')`,
      `excel_date(null)`,
    ]) {
      assert.equal(ask(t, sql), null, sql);
    }
  });

  it('says what it cannot read, also through another one', (t) => {
    for (const [sql, message] of [
      [`time_in('soon', 'Asia/Shanghai')`, /^"soon" is not a time; write YYYY-MM-DD/],
      [`time_in('2024-07-01', 'Mars')`, /^"Mars" is not a zone; write one such as Asia\/Shanghai or \+08:00$/],
      [`time_in(excel_date(0), 'Z')`, /^0 is not a day of Excel's calendar$/],
      [`money('5', 'EURO')`, /^"EURO" is not a currency/],
    ] as const) {
      assert.match(String(ask(t, sql)), message);
    }
  });
});

describe('a row whose function fails', () => {
  const files = { 'orders.csv': 'id,who,day\n1,ann@x.example,45352\n2,bob@x.example,3000000\n3,eve@x.example,45353\n' };
  const orders = `create temp view orders as
    select id, 'a' as merchant, pseudonym(who) as buyer, excel_date(day) as paid_at, _source as source from export.orders`;

  it('is rejected with its line and column, and the others are taken', async (t) => {
    for (const sql of [orders, orders.replace('create temp view', 'create temp table')]) {
      const { rejects, counts, notes } = await importFiles(t, await platformOf(t), files, sql);
      assert.deepEqual(
        rejects.map(({ source, view, reason }) => [source, view, reason]),
        [['orders.csv:3', 'orders', "paid_at: 3000000 is not a day of Excel's calendar"]],
      );
      assert.deepEqual(
        rejects.map(({ row }) => (row as Readonly<Record<string, unknown>>)['paid_at']),
        [null],
      );
      assert.deepEqual([counts.orders, counts.buyers, notes], [2, 2, []]);
    }
  });

  it('is told of at the end where the mapping computes with the value', async (t) => {
    const sql = `${orders} where money(who) > 0`;
    const { notes } = await importFiles(t, await platformOf(t), files, sql);
    assert.match(
      notes.join(),
      /^the mapping computes with 3 values that are none, and no row shows it: "ann@x\.example" is not/,
    );
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from './messages/en.ts';
import { meta, years } from './review-parts.ts';
import { review } from './reviews.fixture.ts';

const customerFor = (since: string, at: string): string => years(en, review({ since, at }));
const about = (parts: Parameters<typeof review>[0]): string =>
  meta(en, review({ orderedOn: null, goods: null, ...parts }), 'Nov 20, 2026').replaceAll(/[\u2068\u2069]/g, '');

test('years as a customer are full ones, and none is said in the first', () => {
  assert.equal(customerFor('2026-11-20', '2026-11-20'), '');
  assert.equal(customerFor('2025-11-21', '2026-11-20'), '');
  assert.equal(customerFor('2025-11-19', '2026-11-20'), 'customer for 1 year');
  assert.equal(customerFor('2022-11-22', '2026-11-20'), 'customer for 3 years');
  assert.equal(customerFor('2022-11-19', '2026-11-20'), 'customer for 4 years');
});

test('the day of the order is said where it is another one, and the goods where they are known', () => {
  const goods = { id: 'fuji', name: 'Fuji', image: null };
  assert.equal(about({}), 'Nov 20, 2026');
  assert.equal(about({ orderedOn: '2026-11-20', at: '2026-11-20' }), 'Nov 20, 2026');
  assert.equal(about({ orderedOn: '2026-11-16' }), 'Nov 20, 2026 · ordered Nov 16');
  assert.equal(about({ goods }), 'Nov 20, 2026 · Fuji');
  assert.equal(about({ orderedOn: '2026-11-16', goods }), 'Nov 20, 2026 · ordered Nov 16 · Fuji');
});

test('a day of the calendar is the same one for every reader, wherever they are', () => {
  const { TZ } = process.env;
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env.TZ = zone;
    assert.equal(about({ orderedOn: '2026-11-16' }), 'Nov 20, 2026 · ordered Nov 16', zone);
  }
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

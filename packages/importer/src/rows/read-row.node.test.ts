import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventType } from '@huitou/contract/events.js';
import { columnOf, type Column } from '../mapping/canonical.ts';
import { CellError } from './cell-error.ts';
import { readRow, type Row } from './read-row.ts';

const read = (type: EventType, row: Row) => {
  const columns = Object.keys(row).flatMap((name) => {
    const column = columnOf(type, name) ?? assert.fail(`${name} means nothing`);
    return typeof column === 'object' ? [[name, column] as const] : [];
  });
  return readRow(type, row, new Map<string, Column>(columns), { zone: '+08:00' });
};
const order: Row = { id: 'o1', merchant: 'm', buyer: 'b', paid_at: '2024-05-01 10:00:00' };
const review: Row = { id: 'r1', merchant: 'm', buyer: 'b', written_at: '2024-05-02', stars_quality: '4' };
const venue: Row = { id: 'v', name: 'V', theme: 'campaign', period_from: '2024-06-01', period_until: '2024-06-18' };

describe('a row of a view', () => {
  it('says what its columns are called after', () => {
    const row = { ...order, goods: 'a, b', dispatch_by: '2024-05-03', linked: 'no', source: 'x.csv:2' };
    const { at, thing, data } = read('order', row);
    assert.deepEqual([at, thing], ['2024-05-01T10:00:00+08:00', 'o1']);
    assert.deepEqual(data, {
      id: 'o1',
      merchant: 'm',
      buyer: 'b',
      paidAt: '2024-05-01T10:00:00+08:00',
      goods: ['a', 'b'],
      dispatchBy: '2024-05-03T23:59:59+08:00',
      linked: false,
    });
  });

  it('may say members of a field, or all of it as JSON', () => {
    const stars = { quality: 4, service: 5 };
    const one = read('review', { ...review, stars_quality: '4', stars_service: '5', stars_content: '' });
    const whole = read('review', { ...review, stars: '{"service":5,"quality":4}' });
    assert.deepEqual((one.data as { stars?: unknown }).stars, stars);
    assert.equal(one.hash, whole.hash);
    const { data } = read('industry', { id: 'tea', name: 'Tea', 'names_zh-CN': '茶' });
    assert.deepEqual(data, { id: 'tea', name: 'Tea', names: { 'zh-CN': '茶' } });
    const from = { id: 's7', name: 'Evening', startedAt: '2024-06-01T20:00:00+08:00' };
    const session = { session_id: 's7', session_name: 'Evening', session_started_at: '2024-06-01 20:00' };
    const room = { id: 'l1', merchant: 'm', name: 'Live' };
    assert.deepEqual(read('room', { ...room, ...session }).data, { ...room, session: from });
    assert.deepEqual(read('room', { ...room, session: JSON.stringify(from) }).data, { ...room, session: from });
    for (const type of ['merchant', 'goods', 'room'] as const) {
      const belongs = type === 'merchant' ? { industry: 'tea' } : { merchant: 'm' };
      const named = read(type, { id: 'x', name: '禾田', names_en: 'Hetian', 'names_pt-BR': 'Hetian', ...belongs });
      assert.deepEqual((named.data as { names?: unknown }).names, { en: 'Hetian', 'pt-BR': 'Hetian' });
    }
  });

  it('of a venue has its period from the beginning of a day to the end of one, and its ticket', () => {
    const { data, thing, at } = read('venue', {
      ...venue,
      industries: 'tea, fruit',
      paid: '["m2"]',
      ticket_levels: 'leading,above',
      ticket_services: '[]',
    });
    assert.deepEqual([thing, at], ['v', null]);
    assert.deepEqual(data, {
      ...{ id: 'v', name: 'V', theme: 'campaign', industries: ['tea', 'fruit'], paid: ['m2'] },
      period: { from: '2024-06-01T00:00:00+08:00', until: '2024-06-18T23:59:59+08:00' },
      ticket: { levels: ['leading', 'above'], services: [] },
    });
    const always = read('venue', { ...venue, period_from: '', period_until: null }).data;
    assert.equal('period' in always, false);
  });

  it('says nothing where a cell is empty, and has no time where nothing happened', () => {
    assert.deepEqual(read('review', { ...review, text: '', lang: null, author: '' }).data, read('review', review).data);
    assert.equal(read('merchant', { id: 'm', name: 'M', industry: 'tea' }).at, null);
    assert.equal(
      read('merchant', { id: 'm', name: 'M', industry: 'tea', at: '2024-01-01' }).at,
      '2024-01-01T12:00:00+08:00',
    );
  });

  it('is known again however its columns are ordered, and not when it says something else', () => {
    const turned = Object.fromEntries(Object.entries(order).toReversed());
    assert.equal(read('order', turned).hash, read('order', order).hash);
    assert.notEqual(read('order', { ...order, buyer: 'c' }).hash, read('order', order).hash);
  });

  it('is refused with the column and what is wrong there', () => {
    for (const [type, row, message] of [
      ['order', { ...order, buyer: null }, 'buyer: is missing'],
      ['order', { ...order, buyer: 'a b' }, /^buyer: must match/],
      ['order', { ...order, paid_at: 'May' }, /^paid_at: "May" is not a time; write YYYY-MM-DD/],
      ['order', { ...order, linked: 'perhaps' }, 'linked: "perhaps" is neither 1 nor 0, true nor false'],
      ['review', { ...review, stars_quality: '6' }, 'stars_quality: must be from 1 to 5, not 6'],
      ['review', { ...review, stars_quality: 'good' }, 'stars_quality: "good" is not a number'],
      ['review', { ...review, stars: '{quality:5}' }, /^stars: "{quality:5}" is not JSON; write an object/],
      ['review', { ...review, text: 'x'.repeat(10_001) }, 'text: must have 0 to 10000 characters, not 10001'],
      ['review', { ...review, media: 'a.jpg' }, 'media: must be a JSON list of objects'],
      [
        'refund',
        { id: 'f', order: 'o', refunded_at: '2024-01-01', reason: 'whim', full: '1' },
        /^reason: must be one of/,
      ],
      ['moderation', { id: 'd', action: 'fold', merchant: 'm', reason: 'spam', review: 'r' }, 'at: is missing'],
      ['room', { id: 'l', merchant: 'm', name: 'L', session_id: 's' }, 'session_started_at: is missing'],
      ['venue', { ...venue, period_until: '' }, 'period_until: is missing'],
      ['venue', { ...venue, period_until: '2024-05-31' }, /^period: must end after it begins/],
      ['venue', { ...venue, ticket_levels: 'gold', ticket_services: '[]' }, /^ticket_levels_0: must be one of leading/],
      ['merchant', { id: 'm'.repeat(65), name: 'M', industry: 'tea' }, 'id: must have 1 to 64 characters, not 65'],
      [
        'merchant',
        { id: 'm', name: 'M', industry: 'tea', names_chinese_name: 'M' },
        /^names: must have language tags such as zh-CN/,
      ],
      ['review', { ...review, [`stars_${'q'.repeat(65)}`]: '4' }, /^stars: must have dimension ids as its keys/],
    ] as const) {
      assert.throws(
        () => read(type, row),
        (error) => {
          assert.ok(error instanceof CellError, String(error));
          if (typeof message === 'string') assert.equal(error.message, message);
          else assert.match(error.message, message);
          return true;
        },
      );
    }
  });
});

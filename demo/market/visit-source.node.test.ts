import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { market, shopsOf } from './market.ts';

const day = 86_400_000;
const until = Date.UTC(2026, 10, 22);
const options = { until, merchants: 24, orders: 10, reviews: 1 };

describe('a market whose first visits are decided from outside', () => {
  const events: Event[] = [];
  const asked: number[] = [];
  const experienced: string[] = [];
  before(async () => {
    const source = {
      newBuyers: (date: number) => {
        if (asked.at(-1) !== date) asked.push(date);
        return new Map([['hetian', date >= until - 100 * day ? 3 : 0]]);
      },
      onExperience: ({ id }: { readonly id: string }, at: number) => void experienced.push(`${id} ${at}`),
    };
    for await (const event of market(options, source)) events.push(event);
  });
  const orders = () => events.flatMap((event) => (event.type === 'order' ? [event.data] : []));

  it('has buyers only where they are sent, and those come back by the model', () => {
    assert.deepEqual([...new Set(orders().map(({ merchant }) => merchant))], ['hetian']);
    const buyers = new Set(orders().map(({ buyer }) => buyer));
    // Three a day for 100 days, the last of which is over before they come; hardly any buyer is drawn twice.
    assert.ok(buyers.size > 280 && buyers.size <= 300, `${buyers.size} buyers`);
    assert.ok(orders().length > 1.3 * buyers.size, `${orders().length} orders`);
  });

  it('asks once a day from the first day on, in order', () => {
    assert.equal(asked.length, 730);
    assert.ok(asked.every((date, i) => date === until - (730 - i) * day));
  });

  it('tells how each order went, and nothing scripted happens', () => {
    assert.deepEqual(
      experienced.map((one) => one.split(' ')[1]),
      orders().map(({ paidAt }) => String(Date.parse(paidAt))),
    );
    assert.ok(!events.some(({ type }) => type === 'moderation'));
  });

  it('has the shops that are told beforehand', () => {
    const told = events.flatMap(({ type, data }) => (type === 'merchant' ? [data.id] : []));
    assert.deepEqual(
      told,
      shopsOf(options).map(({ id }) => id),
    );
  });
});

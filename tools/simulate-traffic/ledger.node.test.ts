import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { DAY } from '@huitou/method/decay.js';
import { methodV2 } from '@huitou/method/document.js';
import { market } from '../../demo/market/market.ts';
import { historyOf } from '../backtest/history.ts';
import { Replay, type History, type Pair } from '../backtest/replay.ts';
import { Ledger } from './ledger.ts';

const until = Date.UTC(2026, 10, 22);
const start = until - 120 * DAY;

const sortedBy = (pairs: readonly Pair[]): Pair[] =>
  pairs
    .map(({ merchant, buyer, facts }) => ({
      ...{ merchant, buyer },
      facts: {
        orders: facts.orders.toSorted((a, b) => a.paidAt - b.paidAt),
        reviews: facts.reviews.toSorted((a, b) => a.writtenAt - b.writtenAt),
        linked: facts.linked,
      },
    }))
    .toSorted((a, b) => (`${a.merchant} ${a.buyer}` < `${b.merchant} ${b.buyer}` ? -1 : 1));

describe('the ledger in memory', () => {
  const events: Event[] = [];
  let told: History;

  before(async () => {
    const two = new Map([
      ['hetian', 2],
      ['slow-kettle', 1],
    ]);
    const source = { newBuyers: (date: number) => (date < start ? new Map() : two), onExperience: () => {} };
    const options = { until, merchants: 24, orders: 10, reviews: 5 };
    for await (const event of market(options, source)) events.push(event);
    const platform = await openPlatform({
      ...{ databaseUrl: 'memory:', now: () => until, publishAfter: null, publishEvery: null },
    });
    await platform.ledger.apply(events);
    told = await historyOf(platform.store.db);
    await platform.close();
  });

  it('says of every pair what the store says', () => {
    const ledger = new Ledger(() => {});
    for (const event of events) ledger.hear(event);
    assert.ok(ledger.pairs.length > 300, `${ledger.pairs.length} pairs`);
    assert.deepEqual(sortedBy(ledger.pairs), sortedBy(told.pairs));
  });

  it('is counted week by week as it grows to what is counted of all of it at once', () => {
    const ledger = new Ledger((pair) => replay.changed(pair));
    const replay = new Replay({ ...told, pairs: ledger.pairs }, methodV2);
    let week = start;
    for (const event of events) {
      if (Date.parse(event.at) > week) {
        replay.at(week);
        week += 7 * DAY;
      }
      ledger.hear(event);
    }
    const [grown, whole] = [replay.at(until), new Replay(told, methodV2).at(until)];
    for (const [i, { id, buyers, returning, counters }] of grown.merchants.entries()) {
      const expected = whole.merchants[i];
      assert.deepEqual([id, buyers, returning], [expected?.id, expected?.buyers, expected?.returning]);
      for (const [measure, { s, n }] of Object.entries(counters)) {
        const other = expected?.counters[measure];
        assert.ok(Math.abs(s - (other?.s ?? 0)) < 1e-6 * (1 + n), `${id} ${measure}: ${s} is not ${other?.s}`);
        assert.ok(Math.abs(n - (other?.n ?? 0)) < 1e-6 * (1 + n), `${id} ${measure}: ${n} is not ${other?.n}`);
      }
    }
  });
});

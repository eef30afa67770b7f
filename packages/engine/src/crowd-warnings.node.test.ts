import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { openPlatform } from './open-platform.ts';

const at = '2026-01-02T12:00:00Z';
const order = (n: number): Event => ({
  ...{ id: `e${n}`, type: 'order', at },
  data: { id: `o${n}`, merchant: 'm', buyer: n % 2 ? 'guest' : `b${n}`, paidAt: at },
});

it('a buyer with over a thousand orders at one shop is named once a day', async () => {
  const heard: string[] = [];
  let now = Date.parse('2026-01-03T00:00:00Z');
  const platform = await openPlatform({
    ...{ databaseUrl: 'memory:', now: () => now, publishAfter: null, publishEvery: null },
    onWarning: (message) => void heard.push(message),
  });
  const apply = (from: number, to: number) =>
    platform.ledger.apply(Array.from({ length: to - from }, (_, n) => order(from + n)));
  try {
    await apply(0, 2_000);
    assert.deepEqual(heard, []);
    await apply(2_000, 2_002);
    await apply(2_002, 2_004);
    assert.deepEqual(heard, [
      'merchant m, buyer guest: 1,001 orders are more than one person makes; give guests ids of their own, or report the pair by a moderation `link`',
    ]);
    now += 86_400_000;
    await apply(2_004, 2_006);
    assert.equal(heard.length, 2);
  } finally {
    await platform.close();
  }
});

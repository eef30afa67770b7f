import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import type { Platform } from '@huitou/engine/open-platform.js';
import { firstHalf, inFirstHalf } from './halves.ts';
import { retell, type Retelling } from './replay.ts';

const on = (day: number): Event => ({
  id: `e${day}`,
  type: 'industry',
  at: `1970-01-${String(day + 1).padStart(2, '0')}T10:00:00Z`,
  data: { id: 'tea', name: 'Tea' },
});

function logged(log: string[], { days, ...rest }: Omit<Retelling, 'visits'> & { days: number[] }): Platform['ledger'] {
  const ledger: Platform['ledger'] = {
    async apply(events) {
      log.push(events.map(({ id }) => id).join(' '));
      return events.map(() => 'applied');
    },
    publish: async () => void log.push('publish'),
  };
  const visits = days.map((day) => ({ day, look: async () => void log.push(`look ${day}`) }));
  return retell({ ledger } as Platform, { visits, ...rest }).ledger;
}

test('a visit sees its day and nothing later, wherever batches are cut', async () => {
  const log: string[] = [];
  const ledger = logged(log, { days: [2, 4] });
  assert.equal((await ledger.apply([on(1), on(2), on(2), on(3)])).length, 4);
  await ledger.apply([on(3), on(7)]);
  await ledger.publish();
  assert.deepEqual(log, ['e1 e2 e2', 'look 2', 'e3', 'e3', 'look 4', 'e7', 'publish']);
});

test('a visit on the last day takes place before what is published then', async () => {
  const log: string[] = [];
  const ledger = logged(log, { days: [3], published: async () => void log.push('published') });
  await ledger.apply([on(3)]);
  await ledger.publish();
  await ledger.publish();
  assert.deepEqual(log, ['e3', 'look 3', 'publish', 'published', 'publish', 'published']);
});

test('of a half of the buyers nothing is heard, not even what only names their order', () => {
  const hears = firstHalf();
  const buyers = Array.from({ length: 400 }, (_, i) => `u${i}`);
  const heard = buyers.filter((buyer) => hears({ type: 'order', data: { id: `o-${buyer}`, buyer } } as Event));
  assert.deepEqual(heard, buyers.filter(inFirstHalf));
  assert.ok(heard.length > 150 && heard.length < 250, `${heard.length} of 400`);
  const dispatched = buyers.filter((buyer) => hears({ type: 'dispatched', data: { order: `o-${buyer}` } } as Event));
  assert.deepEqual(dispatched, heard);
});

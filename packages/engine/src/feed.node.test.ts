import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { feed } from './feed.ts';

const at = (time: string): Event => ({ id: time, type: 'industry', at: time, data: { id: 'tea', name: 'Tea' } });
const history = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-11-01', '2026-11-01', '2026-11-03'].map((day) =>
  at(`${day}T10:00:00Z`),
);

async function fed(liveFrom: string, size: number): Promise<string[]> {
  const log: string[] = [];
  await feed(history, {
    liveFrom: Date.parse(liveFrom),
    size,
    send: async (events) => void log.push(events.map((event) => event.at.slice(5, 10)).join(' ')),
    publish: async () => void log.push('publish'),
  });
  return log;
}

test('sends the past in large batches and the last days one by one, each published', async () => {
  assert.deepEqual(await fed('2026-11-01T00:00:00Z', 2), [
    '01-01 02-01',
    '03-01',
    'publish',
    '11-01 11-01',
    'publish',
    '11-03',
    'publish',
  ]);
});

test('publishes once where nothing is recent', async () => {
  assert.deepEqual(await fed('2027-01-01T00:00:00Z', 100), ['01-01 02-01 03-01 11-01 11-01 11-03', 'publish']);
});

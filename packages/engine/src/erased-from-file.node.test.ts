import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { durables } from '@huitou/store/testing/engines.js';
import { openPlatform } from './open-platform.ts';
import { orderHash } from '@huitou/store/purchase-key.js';

const words = '这句话要被忘记';
const added = '过了一个月还是要被忘记';
const at = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T12:00:00Z`;
const order = (id: string, day: number): Event => ({
  ...{ id: `e-${id}`, type: 'order', at: at(day) },
  data: { id, merchant: 'm', buyer: 'a-buyer-to-forget', paidAt: at(day) },
});
const events: Event[] = [
  { id: 'e-m', type: 'merchant', at: at(1), data: { id: 'm', name: 'M', industry: 'i' } },
  order('o1', 1),
  order('o2', 2),
  {
    ...{ id: 'e-r', type: 'review', at: at(3) },
    data: { id: 'r', merchant: 'm', buyer: 'a-buyer-to-forget', writtenAt: at(3), stars: { quality: 5 }, text: words },
  },
  { ...{ id: 'e-a', type: 'appendix', at: at(4) }, data: { id: 'a', review: 'r', writtenAt: at(4), text: added } },
];

it('what is erased leaves the public pages with the next publication, and the file at once', async () => {
  const place = await durables['node:sqlite']?.create();
  assert.ok(place);
  const { url, remove } = place;
  const platform = await openPlatform({ databaseUrl: url, publishAfter: null, publishEvery: null });
  const { ledger, reader } = platform;
  const shown = async (): Promise<string[]> => (await reader.reviews('m', {})).reviews.map(({ text }) => text);
  const inFile = (text: string): boolean =>
    [url, `${url}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(text));

  await ledger.apply(events);
  await ledger.publish();
  const before = reader.version('m', 'reviews') ?? 0;
  assert.deepEqual(await shown(), [words]);
  assert.deepEqual([words, added, 'a-buyer-to-forget'].map(inFile), [true, true, true]);

  const erase: Event = { id: 'e-x', type: 'erase', at: at(4), data: { buyer: 'a-buyer-to-forget' } };
  assert.deepEqual(await ledger.apply([erase]), [{ erased: { merchants: 1, orders: 2, reviews: 1 } }]);
  await ledger.publish();
  assert.deepEqual([words, added, 'a-buyer-to-forget'].map(inFile), [false, false, false]);
  assert.deepEqual(await shown(), ['']);
  assert.equal(reader.version('m', 'reviews'), before + 1, 'caches hear of it');
  const { buyers } = await reader.index('m');
  assert.deepEqual(buyers, { all: 1, returning: 1 }, 'the orders still count');
  await platform.close();
  await remove();
});

it('a held review that its author takes back leaves the file at once, with its appeal', async () => {
  const place = await durables['node:sqlite']?.create();
  assert.ok(place);
  const { url, remove } = place;
  const platform = await openPlatform({
    ...{ databaseUrl: url, now: () => Date.parse(at(4)), publishAfter: null, publishEvery: null },
  });
  await platform.ledger.apply(events.slice(0, 3));
  const { submissions } = platform;
  const inFile = (text: string): boolean =>
    [url, `${url}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(text));
  const author = { merchant: 'm', buyer: 'a-buyer-to-forget', order: orderHash('o2'), token: 't' };
  const draft = { text: `${words}，加微信 abc12345` };
  const held = await submissions.submit(author, draft, { key: 'key', receipt: async () => null });
  assert.ok(typeof held === 'object');
  assert.equal(held.state, 'held');
  await submissions.appeal(author, held.review, '我的申诉');
  assert.deepEqual([inFile(words), inFile('我的申诉')], [true, true]);
  assert.equal(await submissions.erase(author, held.review), true);
  assert.deepEqual([inFile(words), inFile('我的申诉')], [false, false]);
  await platform.close();
  await remove();
});

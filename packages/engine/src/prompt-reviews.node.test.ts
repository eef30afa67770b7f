import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { openPlatform } from './open-platform.ts';

const at = '2026-01-02T12:00:00+08:00';
const shop = (id: string): Event => ({ id: `m-${id}`, type: 'merchant', at, data: { id, name: id, industry: 'i' } });
const review = (id: string, merchant: string): Event => ({
  ...{ id, type: 'review', at },
  data: { id, merchant, buyer: 'b', writtenAt: at, stars: {}, text: '很甜' },
});
/** A ranking that nobody asked for comes after this: no test waits so long. */
const publishAfter = 2 ** 30;

describe('a review', () => {
  it('is public before everybody is ranked again, and the ranking gives it no other version', async () => {
    const platform = await openPlatform({ databaseUrl: 'memory:', publishAfter, publishEvery: null });
    const { reader, ledger } = platform;
    await ledger.apply([shop('m'), shop('n')]);
    await ledger.publish();
    const told: string[] = [];
    const heard = new Promise<void>((resolve) =>
      reader.onChange((kind, merchants) => {
        told.push(`${kind} ${merchants.join()}`);
        resolve();
      }),
    );
    const clock = reader.asOf();
    await ledger.apply([review('r1', 'm')]);
    await heard;
    assert.deepEqual(told, ['reviews m']);
    assert.equal(reader.asOf(), clock);
    assert.equal(reader.version('m', 'reviews'), 1);
    await ledger.publish();
    assert.equal(reader.version('m', 'reviews'), 1);
    await platform.close();
  });

  it('waits for the ranking where there are many merchants, and before anything is public', async () => {
    const platform = await openPlatform({ databaseUrl: 'memory:', publishAfter: 0, publishEvery: null });
    const { reader, ledger } = platform;
    const many = Array.from({ length: 30 }, (_, n) => `m${n + 10}`);
    const kinds: string[] = [];
    const ranked = new Promise<void>((resolve) =>
      reader.onChange((kind) => {
        kinds.push(kind);
        if (kinds.length === 2) resolve();
      }),
    );
    await ledger.apply([...many.map(shop), ...many.map((id) => review(`r-${id}`, id))]);
    await ranked;
    assert.deepEqual(kinds, ['reviews', 'index'], 'in one publication');
    await platform.close();
  });
});

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { StoreError } from '@huitou/store/open-store.js';
import { durables, type Durable } from '@huitou/store/testing/engines.js';
import { openPlatform, type Platform } from './open-platform.ts';

const at = '2026-01-02T12:00:00+08:00';
const shop = (name: string, event: string): Event => ({
  id: event,
  type: 'merchant',
  at: `${at.slice(0, 17)}${event.padStart(2, '0')}+08:00`,
  data: { id: 'm', name, industry: 'i' },
});
const review = (id: string): Event => ({
  id,
  type: 'review',
  at,
  data: { id, merchant: 'm', buyer: 'b', writtenAt: at, stars: {}, text: '很甜' },
});

/** Looks again and again until something is so. */
async function until(reached: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resume) => setTimeout(resume, 5));
}

for (const [engine, { skip, create }] of Object.entries(durables)) {
  describe(`two platforms over one store on ${engine}`, { skip, timeout: 180_000 }, () => {
    let place: Durable;
    const opened: Platform[] = [];
    const open = async (standby: boolean): Promise<Platform> => {
      const platform = await openPlatform({ databaseUrl: place.url, standby, publishAfter: null, publishEvery: null });
      opened.push(platform);
      return platform;
    };
    beforeEach(async () => void (place = await create()));
    afterEach(async () => {
      for (const platform of opened.splice(0)) await platform.close();
      await place.remove();
    });

    it('read alike, and one of them writes', async () => {
      const [writer, other] = [await open(true), await open(true)];
      assert.deepEqual([writer.ledger.unavailable(), writer.storeId], [undefined, other.storeId]);
      assert.match(other.ledger.unavailable() ?? '', /^server: another one writes to the store/);
      await assert.rejects(other.ledger.apply([shop('A', '1')]), StoreError);
      assert.deepEqual(
        [(await writer.reader.health()).writer, (await other.reader.health()).writer],
        ['this', 'another'],
      );
      const told: string[] = [];
      other.reader.onChange((kind, merchants) => void told.push(`${kind} ${merchants.join()}`));
      await writer.ledger.apply([shop('A', '1'), review('r')]);
      await writer.ledger.publish();
      const versions = ({ reader }: Platform) => [reader.version('m', 'index'), reader.version('m', 'reviews')];
      await until(() => versions(other).join() === versions(writer).join());
      assert.deepEqual(told.toSorted(), ['index m', 'reviews m']);
      assert.deepEqual(await other.reader.index('m'), await writer.reader.index('m'));
      assert.equal(other.reader.asOf(), writer.reader.asOf());
    });

    it('go on where the other stopped, with the next versions', async () => {
      const first = await open(true);
      const second = await open(true);
      await first.ledger.apply([shop('A', '1'), review('r')]);
      await first.ledger.publish();
      await opened.shift()?.close();
      await until(() => second.ledger.unavailable() === undefined);
      assert.equal(second.reader.version('m', 'index'), 1, 'it knows all that was published');
      assert.deepEqual(await second.ledger.apply([shop('A', '1'), shop('B', '2')]), ['duplicate', 'applied']);
      await second.ledger.publish();
      assert.deepEqual(
        [second.reader.version('m', 'index'), second.reader.version('m', 'reviews')],
        [2, 1],
        'what did not change keeps its version',
      );
    });

    it('are not both opened by a program that has to write', async () => {
      await open(false);
      await assert.rejects(open(false), /another process writes to it; stop that one first$/);
    });
  });
}

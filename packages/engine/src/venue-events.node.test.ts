import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createApp, type App } from '@huitou/api/create-app.js';
import type { LineAnswer } from '@huitou/contract/ingest.js';
import { methodV2 } from '@huitou/method/document.js';
import type { Store } from '@huitou/store/open-store.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import { rebuild } from './ledger/rebuild/rebuild.ts';
import { openPlatform } from './open-platform.ts';
import type { Platform } from './platform.ts';

const key = 'at-least-16-letters';
const venue = (id: string, at: string, data: object): object => ({
  ...{ id, type: 'venue', at: `2026-11-${at}T10:00:00+08:00` },
  data: { id: '616', name: '616 大促', theme: 'campaign', ...data },
});
const complete = {
  names: { en: '616 campaign', ar: 'حملة 616' },
  industries: ['tea', 'fruit'],
  period: { from: '2026-11-19T00:00:00+08:00', until: '2026-12-02T00:00:00+08:00' },
  ticket: { levels: ['above', 'leading'], services: ['7-day-returns'] },
  paid: ['not-yet-known'],
};
const row = {
  ...{ id: '616', name: '616 大促', names: '{"ar":"حملة 616","en":"616 campaign"}', theme: 'campaign' },
  ...{ industries: '["tea","fruit"]', paid: '["not-yet-known"]' },
  opens_at: Date.parse(complete.period.from),
  closes_at: Date.parse(complete.period.until),
  ticket: '{"levels":["above","leading"],"services":["7-day-returns"]}',
};

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`events about venues on ${engine}`, { skip }, () => {
    let store: Store;
    let platform: Platform;
    let app: App;
    before(async () => {
      store = await open();
      platform = await openPlatform({ databaseUrl: store, publishAfter: null, publishEvery: null });
      app = createApp({ reader: platform.reader, ledger: platform.ledger, platformKeys: [key] });
    });
    after(() => platform.close());
    beforeEach(() => emptyStore(store));

    async function post(...events: readonly object[]): Promise<string[]> {
      const answer = await app.fetch(
        new Request('https://api.test/v1/events', {
          method: 'POST',
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
          body: events.map((event) => JSON.stringify(event)).join('\n'),
        }),
      );
      assert.equal(answer.status, 200);
      return (await answer.text())
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as LineAnswer).status);
    }
    const venues = async () => {
      const rows = await store.db.selectFrom('venues').selectAll().orderBy('id').execute();
      return rows.map(({ rev, ...said }) => (assert.ok(rev), said));
    };

    it('say all of a venue, once', async () => {
      const event = venue('e1', '20', complete);
      assert.deepEqual(await post(event, event), ['applied', 'duplicate']);
      assert.deepEqual(await post(event), ['duplicate']);
      assert.deepEqual(await post({ ...event, at: '2026-11-21T00:00:00Z' }), ['conflict']);
      assert.deepEqual(await venues(), [row]);
      const { period, ...said } = complete;
      const { from, until } = period;
      assert.deepEqual(await platform.market.venues(), [
        {
          ...{ id: '616', name: '616 大促', theme: 'campaign', ...said },
          period: { from: new Date(from).toISOString(), until: new Date(until).toISOString() },
        },
      ]);
      assert.deepEqual(await store.db.selectFrom('merchants').selectAll().execute(), [], 'whom they name is not known');
    });

    it('are complete: what the latest leaves out is not so any more', async () => {
      await post(venue('e1', '20', complete), venue('e2', '21', {}));
      const nothing = { names: '{}', industries: null, opens_at: null, closes_at: null, ticket: null, paid: '[]' };
      assert.deepEqual(await venues(), [{ ...row, ...nothing }]);
      const shown = { names: {}, industries: null, period: null, ticket: null, paid: [] };
      assert.deepEqual(await platform.market.venues(), [{ id: '616', name: '616 大促', theme: 'campaign', ...shown }]);
    });

    it('may come in any order, in one batch or in several', async () => {
      const all = [venue('a', '22', complete), venue('b', '21', { name: 'B' }), venue('c', '22', { name: 'C' })];
      for (const order of [all, all.toReversed(), [all[2], all[0], all[1]]]) {
        for (const size of [1, 3]) {
          await emptyStore(store);
          const events = order.flatMap((event) => event ?? []);
          for (let from = 0; from < events.length; from += size) await post(...events.slice(from, from + size));
          assert.deepEqual(
            (await venues()).map(({ name }) => name),
            ['C'],
          );
        }
      }
      const stored = await platform.storedVersions('venue', ['616', 'elsewhere']);
      assert.deepEqual(
        Array.from(stored, ([id, { id: event }]) => [id, event]),
        [['616', 'c']],
      );
    });

    it('are rejected with what is wrong, and leave the venue as it stands', async () => {
      await post(venue('e1', '20', complete));
      const { from, until } = complete.period;
      const turned = { ...complete, period: { from: until, until: from } };
      const wrong = [
        { theme: 'sale' },
        { ticket: { levels: [], services: [] } },
        { period: { from: '2026-11-19' } },
        turned,
      ];
      for (const [n, data] of wrong.entries()) assert.deepEqual(await post(venue(`w${n}`, '25', data)), ['rejected']);
      assert.deepEqual(await venues(), [row]);
    });

    it('stand after a rebuild and after somebody is forgotten', async () => {
      await post(venue('e1', '20', complete));
      await post({ id: 'x', type: 'erase', at: '2026-11-26T00:00:00Z', data: { buyer: 'b' } });
      await store.db.transaction().execute((transaction) => rebuild(transaction, methodV2));
      assert.deepEqual(await venues(), [row]);
    });
  });
}

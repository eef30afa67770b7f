import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Signal } from '@huitou/contract/signals.js';
import { DAY } from '@huitou/method/decay.js';
import type { Store } from '@huitou/store/open-store.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import { createSignals } from './count-signals.ts';
import { readSignals, readVisits } from './read-signals.ts';

const today = 20_400;

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`signals that pages send, on ${engine}`, { skip }, () => {
    let store: Store;
    before(async () => void (store = await open()));
    after(() => store.close());
    beforeEach(() => emptyStore(store));
    const count = (signals: readonly Signal[], day = today): Promise<void> =>
      createSignals({
        ...{ store, now: () => day * DAY + 5, unavailable: () => undefined },
        write: (task) => task(),
      }).count(signals);
    const visit: Signal = { merchant: 'a', room: 'a-room', session: 's1', kind: 'visit', openedReviews: true };

    it('are added up by merchant, day, room and session', async () => {
      await count([
        visit,
        visit,
        { ...visit, bought: true, count: 5 },
        { merchant: 'a', kind: 'invited', bought: true },
      ]);
      await count([{ ...visit, count: 40 }]);
      await count([visit], today + 1);
      const rows = await readSignals(store.reads, 'a', today);
      assert.deepEqual(
        rows
          .map(({ day, kind, session, openedReviews, bought, count: n }) =>
            [day - today, kind, session, openedReviews, bought, n].join(' '),
          )
          .toSorted(),
        ['0 invited  false false 1', '0 visit s1 true false 42', '0 visit s1 true true 5', '1 visit s1 true false 1'],
      );
      assert.deepEqual(await readSignals(store.reads, 'b', today), []);
      assert.deepEqual(await readSignals(store.reads, 'a', today + 2), []);
    });

    it('take no more than a thousand rows a merchant and day; more rooms and sessions go under none', async () => {
      const many = Array.from({ length: 1_050 }, (_, i): Signal => ({ ...visit, session: `s${i}` }));
      for (let from = 0; from < many.length; from += 50) await count(many.slice(from, from + 50));
      await count([
        { ...visit, session: 's7' },
        { ...visit, merchant: 'b' },
      ]);
      const rows = await readSignals(store.reads, 'a', today);
      assert.equal(rows.length, 1_001);
      assert.equal(rows.find(({ session }) => session === '')?.count, 50);
      assert.equal(rows.find(({ session }) => session === 's7')?.count, 2);
      assert.equal((await readSignals(store.reads, 'b', today)).length, 1);
      assert.deepEqual(await readVisits(store.reads, ['a', 'b', 'c'], today), [
        { merchant: 'a', visits: 1_051, bought: 0 },
        { merchant: 'b', visits: 1, bought: 0 },
      ]);
    });
  });
}

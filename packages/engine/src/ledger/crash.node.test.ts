import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { methodV2 } from '@huitou/method/document.js';
import { openStore } from '@huitou/store/open-store.js';
import { AppliedEvents } from '@huitou/store/testing/applied-events.js';
import { durables, type Durable } from '@huitou/store/testing/engines.js';
import { countersOf, largestDifference } from './rebuild/compare-counters.ts';
import { applyDueObservations } from './clock/apply-due-observations.ts';
import { rebuild } from './rebuild/rebuild.ts';

const script = fileURLToPath(new URL('testing/ingest-until-killed.ts', import.meta.url));

for (const [engine, { skip, create }] of Object.entries(durables)) {
  describe(`a process that is killed while it writes to ${engine}`, { skip, timeout: 180_000 }, () => {
    let kept: Durable;
    beforeEach(async () => void (kept = await create()));
    afterEach(() => kept.remove());

    /** Lets it acknowledge some batches from event `first` on, and kills it in the middle of the next. */
    async function ingest(first: number, batches: number): Promise<number> {
      const child = spawn(process.execPath, ['--conditions=source', script, kept.url, String(first)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'exit');
      let acknowledged = first;
      let seen = 0;
      for await (const line of createInterface(child.stdout)) {
        acknowledged = Number(line);
        if (++seen === batches) child.kill('SIGKILL');
      }
      const [, signal] = (await ended) as [number | null, string | null];
      assert.equal(signal, 'SIGKILL');
      assert.ok(seen >= batches);
      return acknowledged;
    }

    it('has kept every event it acknowledged, and its counters with them', async () => {
      let acknowledged = 0;
      for (const batches of [3, 8, 5]) {
        acknowledged = await ingest(acknowledged, batches);
        const store = await openStore(kept.url);
        const events = await AppliedEvents.of(store);
        const lost = Array.from({ length: acknowledged }, (_, n) => `e${n}`).filter((id) => !events.has(id));
        assert.deepEqual(lost, []);
        assert.equal(events.size % 50, 0, 'a batch is there whole or not at all');
        await applyDueObservations(store.db, methodV2, Date.now());
        const stood = await countersOf(store.db);
        await store.db.transaction().execute((transaction) => rebuild(transaction, methodV2));
        assert.ok((largestDifference(stood, await countersOf(store.db))?.relative ?? 0) < 1e-9);
        await store.close();
      }
    });
  });
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from './open-store.ts';
import { raisePublication, readPublication } from './publication.ts';
import { durables, type Durable } from './testing/engines.ts';

const program = fileURLToPath(new URL('testing/open-and-wait.ts', import.meta.url));

for (const [engine, { skip, create }] of Object.entries(durables)) {
  describe(`the right to write on ${engine}`, { skip, timeout: 180_000 }, () => {
    let place: Durable;
    const opened: Store[] = [];
    const open = async (): Promise<Store> => {
      const store = await openStore(place.url);
      opened.push(store);
      return store;
    };
    beforeEach(async () => void (place = await create()));
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
      await place.remove();
    });

    it('is held by the first to open a store, and by the next one once that is closed', async () => {
      const first = await openStore(place.url);
      const second = await open();
      assert.deepEqual([first.writer.held(), second.writer.held()], [true, false]);
      assert.equal(await second.writer.acquire(), false);
      await first.close();
      assert.equal(await second.writer.acquire(), true);
      assert.equal(second.writer.held(), true);
    });

    it('ends with a process that is killed', async () => {
      const child = spawn(process.execPath, ['--conditions=source', program, place.url], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      const store = await open();
      assert.equal(store.writer.held(), false);
      child.kill('SIGKILL');
      await once(child, 'exit');
      while (!(await store.writer.acquire()));
    });

    it('belongs to one store, whose id all that open it see', async () => {
      const [first, second] = [await open(), await open()];
      assert.equal(first.storeId, second.storeId);
      const other = await create();
      const stranger = await openStore(other.url);
      assert.notEqual(stranger.storeId, first.storeId);
      assert.equal(stranger.writer.held(), true);
      await stranger.close();
      await other.remove();
    });

    it('lets the others hear of what is published', async () => {
      const [first, second] = [await open(), await open()];
      assert.deepEqual(await readPublication(second.reads), { number: 0, asOf: undefined });
      const seen: number[] = [];
      const stop = second.onNotice(async () => void seen.push((await readPublication(second.reads)).number));
      await first.db.transaction().execute((transaction) => raisePublication(transaction));
      while (!seen.includes(1)) await new Promise((resume) => setTimeout(resume, 5));
      stop();
    });
  });
}

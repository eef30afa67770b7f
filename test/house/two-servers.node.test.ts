import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { methodV2 } from '@huitou/method/document.js';
import { applyDueObservations } from '@huitou/engine/ledger/clock/apply-due-observations.js';
import { countersOf, largestDifference } from '@huitou/engine/ledger/rebuild/compare-counters.js';
import { rebuild } from '@huitou/engine/ledger/rebuild/rebuild.js';
import { openStore } from '@huitou/store/open-store.js';
import { AppliedEvents } from '@huitou/store/testing/applied-events.js';
import { durables, type Durable } from '@huitou/store/testing/engines.js';
import { EndlessSender, key, type Receiver } from './endless-sender.ts';

// Two servers on one database: one writes, both answer. The one that writes is killed again and again, in the middle of
// what it is sent, and the other has to take its place.

const script = fileURLToPath(new URL('../../packages/server/src/cli/serve.ts', import.meta.url));
const rounds = 10;
/** Milliseconds within which another server writes. */
const takesOverWithin = 5_000;

interface Running extends Receiver {
  readonly child: ChildProcess;
}

const { skip, create } = durables['PostgreSQL'] ?? { skip: 'there is no such engine', create: undefined };

describe('two servers on one database', { skip, timeout: 300_000 }, () => {
  let place: Durable;
  let folder = '';
  const running: Running[] = [];
  const sender = new EndlessSender(() => running);
  before(async () => {
    assert.ok(create);
    place = await create();
    folder = await mkdtemp(join(tmpdir(), 'huitou-two-servers-'));
  });
  after(async () => {
    // Where the test fails it would go on for ever.
    sender.stop();
    for (const { child } of running) await end(child);
    await place.remove();
    await rm(folder, { recursive: true });
  });

  function start(): Promise<Running> {
    const child = spawn(process.execPath, ['--conditions=source', script], {
      env: {
        ...process.env,
        ...{ PORT: '0', HOST: '127.0.0.1', DATABASE_URL: place.url, PLATFORM_KEY: key, LOG_LEVEL: 'info' },
        ...{ KEYS_DIR: join(folder, 'keys'), PUBLIC_ORIGIN: 'http://localhost:18100' },
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error('serve: ended before it listened')));
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { msg, port } = JSON.parse(line) as { msg: string; port: number };
        if (msg === 'listening') resolve({ at: `http://127.0.0.1:${port}`, child });
      });
    });
  }

  async function end(child: ChildProcess): Promise<void> {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGKILL');
    await ended;
  }

  const until = async (reached: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await reached())) await wait(10);
  };
  const index = async ({ at }: Running): Promise<{ status: number; etag: string | null; body: string }> => {
    const answer = await fetch(`${at}/v1/merchants/m/index`);
    return { status: answer.status, etag: answer.headers.get('etag'), body: await answer.text() };
  };

  it('lose no read and no event while the one that writes is killed, ten times', async () => {
    running.push(await start(), await start());
    const sending = sender.run();
    await until(async () => (await Promise.all(running.map(index))).every(({ status }) => status === 200));

    for (let round = 0; round < rounds; round++) {
      const [writer, reader] = running as [Running, Running];
      const goal = sender.acknowledged + 400;
      await until(() => sender.acknowledged >= goal);
      const wrong: string[] = [];
      let reads = 0;
      const ended = new AbortController();
      const watching = (async () => {
        for (; !ended.signal.aborted; reads++) {
          const { status, body } = await index(reader);
          if (status !== 200) wrong.push(`${status}: ${body}`);
        }
      })();
      await end(writer.child);
      const killed = performance.now();
      const before = sender.acknowledged;
      await until(() => sender.acknowledged > before);
      const took = performance.now() - killed;
      ended.abort();
      await watching;
      assert.deepEqual(wrong, []);
      assert.ok(reads > 5, `${reads} reads`);
      assert.ok(took <= takesOverWithin, `round ${round}: took over after ${took.toFixed()} ms`);
      running.splice(0, 2, reader, await start());
    }
    sender.stop();
    await sending;
    assert.deepEqual([...sender.problems], ['urn:huitou:problem:not-the-writer']);

    // Both come to the same document under the same tag once all is published.
    await until(async () => {
      const [one, other] = await Promise.all(running.map(index));
      return one?.etag === other?.etag && one?.body === other?.body;
    });
    for (const { child } of running.splice(0)) await end(child);

    const store = await openStore(place.url);
    const events = await AppliedEvents.of(store);
    const orders = new Set((await store.db.selectFrom('orders').select('id').execute()).map(({ id }) => id));
    const lost = Array.from({ length: sender.acknowledged }, (_, n) => n).filter(
      (n) => !events.has(`e${n}`) || (n > 1 && !orders.has(`o${n}`)),
    );
    assert.deepEqual(lost, []);
    assert.equal(events.size, orders.size + 2);
    await applyDueObservations(store.db, methodV2, Date.now());
    const stood = await countersOf(store.db);
    await store.db.transaction().execute((transaction) => rebuild(transaction, methodV2));
    assert.ok((largestDifference(stood, await countersOf(store.db))?.relative ?? 0) < 1e-9, 'nothing counted twice');
    await store.close();
  });
});

import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { durables, type Durable } from '@huitou/store/testing/engines.js';
import { openAside } from '@huitou/store/open-aside.js';
import { storeFacts } from '@huitou/store/store-facts.js';
import { freePort } from '../../tools/free-port.ts';
import { findNginx, startNginx } from '../../tools/nginx.ts';
import { EndlessSender, key } from './endless-sender.ts';
import { read } from './readme.ts';

// The deployment that packages/server/deploy describes: nginx by that very file, two servers, one PostgreSQL.

const script = fileURLToPath(new URL('../../packages/server/src/cli/serve.ts', import.meta.url));
const { skip: noPostgres, create } = durables['PostgreSQL'] ?? { skip: 'there is no such engine', create: undefined };
const nginx = noPostgres ? 'no PostgreSQL to stand behind it' : findNginx();
const skip = noPostgres || (typeof nginx === 'string' && nginx);
const rounds = 3;

describe('two servers behind nginx', { skip, timeout: 300_000 }, () => {
  let place: Durable;
  let folder = '';
  let ports: readonly [number, number];
  let at = '';
  let proxy: { stop(): Promise<void> };
  const running = new Map<number, ChildProcess>();

  before(async () => {
    assert.ok(create && typeof nginx === 'object');
    place = await create();
    folder = await mkdtemp(join(tmpdir(), 'huitou-behind-nginx-'));
    ports = [await freePort(), await freePort()];
    const front = await freePort();
    at = `http://127.0.0.1:${front}`;
    const site = read('packages/server/deploy/nginx.conf')
      .replaceAll('127.0.0.1:8081', `127.0.0.1:${ports[0]}`)
      .replaceAll('127.0.0.1:8082', `127.0.0.1:${ports[1]}`)
      .replace('listen 80;', `listen 127.0.0.1:${front};`);
    for (const port of ports) await start(port);
    proxy = await startNginx(nginx.program, site);
  });
  after(async () => {
    await proxy?.stop();
    for (const port of running.keys()) await end(port);
    await place?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(port: number): Promise<void> {
    const child = spawn(process.execPath, ['--conditions=source', script], {
      env: {
        ...process.env,
        ...{ PORT: `${port}`, HOST: '127.0.0.1', DATABASE_URL: place.url, PLATFORM_KEY: key, LOG_LEVEL: 'info' },
        ...{ KEYS_DIR: join(folder, 'keys'), PUBLIC_ORIGIN: 'http://localhost:18100' },
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running.set(port, child);
    for await (const line of createInterface({ input: child.stdout })) {
      if ((JSON.parse(line) as { msg: string }).msg !== 'listening') continue;
      child.stdout.resume();
      return;
    }
    assert.fail('serve: ended before it listened');
  }

  async function end(port: number): Promise<void> {
    const child = running.get(port);
    const ended = child?.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child?.kill('SIGKILL');
    await ended;
  }

  const until = async (reached: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await reached())) await wait(10);
  };
  const line = (id: string): string =>
    JSON.stringify({ id, type: 'industry', at: '2026-01-01T00:00:00Z', data: { id: 'tea', name: 'Tea' } });
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' };
  /** Whether this server takes events. */
  const writes = async (port: number): Promise<boolean> => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/events`, {
      method: 'POST',
      body: line('e0-probe'),
      headers,
    });
    await answer.text();
    return answer.status === 200;
  };
  const writer = async (): Promise<number> => {
    for (;;) for (const port of ports) if (await writes(port).catch(() => false)) return port;
  };

  it('take a body of events whichever of them nginx asks first', async () => {
    await writer();
    for (let i = 0; i < 6; i++) {
      const answer = await fetch(`${at}/v1/events`, { method: 'POST', body: line(`whole-${i}`), headers });
      assert.deepEqual([answer.status, /"applied"/.test(await answer.text())], [200, true]);
    }
  });

  it('answer line by line while events are sent', async () => {
    /** Sends two lines, the second once the first is answered; undefined where the server asked does not write. */
    const talk = (round: string): Promise<string[] | undefined> =>
      new Promise((resolve, reject) => {
        const answers: string[] = [];
        const sent = request(`${at}/v1/events`, { method: 'POST', headers }, (response) => {
          if (response.statusCode !== 200) return (sent.destroy(), resolve(undefined));
          createInterface({ input: response }).on('line', (answer) => {
            answers.push(answer);
            if (answers.length === 1) sent.end(`${line(`second-${round}`)}\n`);
          });
          response.once('end', () => resolve(answers));
        });
        sent.once('error', reject);
        sent.write(`${line(`first-${round}`)}\n`);
      });
    for (let round = 0; ; round++) {
      const answers = await talk(`${round}`).catch(() => undefined);
      if (!answers) continue;
      assert.equal(answers.filter((answer) => /"applied"/.test(answer)).length, 2, answers.join('\n'));
      break;
    }
  });

  it('lose no read and no event while the one that writes is killed', async () => {
    const sender = new EndlessSender(() => [{ at }]);
    const sending = sender.run();
    const index = async (from: string): Promise<{ status: number; body: string }> => {
      const answer = await fetch(`${from}/v1/merchants/m/index`);
      return { status: answer.status, body: await answer.text() };
    };
    // The server that does not write follows behind: both have to know the merchant before a read can be called lost.
    for (const port of ports) await until(async () => (await index(`http://127.0.0.1:${port}`)).status === 200);
    const wrong: string[] = [];
    let reads = 0;
    const ended = new AbortController();
    const reading = (async () => {
      for (; !ended.signal.aborted; reads++) {
        const { status, body } = await index(at);
        if (status !== 200) wrong.push(`${status}: ${body}`);
      }
    })();
    for (let round = 0; round < rounds; round++) {
      const goal = sender.acknowledged + 400;
      await until(() => sender.acknowledged >= goal);
      const killed = await writer();
      await end(killed);
      const before = sender.acknowledged;
      await until(() => sender.acknowledged > before);
      await start(killed);
    }
    ended.abort();
    await reading;
    sender.stop();
    await sending;
    assert.deepEqual(wrong, []);
    assert.ok(reads > 50, `${reads} reads`);
    // Each event that was acknowledged is there: sent once more, it is a repeat, by whichever way it came first.
    for (let n = 2; n < sender.acknowledged; n += 500) {
      const answer = await sender.again(at, n, Math.min(500, sender.acknowledged - n));
      assert.deepEqual([...new Set(answer)], ['duplicate']);
    }
    const store = await openAside(place.url);
    assert.ok((await storeFacts(store.reads)).events >= sender.acknowledged);
    await store.close();
  });

  it('give no metrics to the world', async () => {
    const { status } = await fetch(`${at}/metrics`, { headers: { authorization: 'Bearer x' } });
    assert.equal(status, 404);
  });
});

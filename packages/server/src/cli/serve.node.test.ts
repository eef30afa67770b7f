import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('serve.ts', import.meta.url));
const key = 'a-platform-key-of-a-test';
const order = (id: string, buyer: string, at: string): string =>
  JSON.stringify({ id, type: 'order', at, data: { id, merchant: 'm', buyer, paidAt: at } });

describe('npm run serve', { timeout: 60_000 }, () => {
  let folder = '';
  let child: ChildProcess | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huitou-serve-'));
  });
  afterEach(async () => {
    if (child?.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await new Promise((resolve) => child?.once('exit', resolve));
    }
    await rm(folder, { recursive: true });
  });

  const environment = (over: Record<string, string>): NodeJS.ProcessEnv => ({
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: `file:${join(folder, 'huitou.db')}`,
    KEYS_DIR: join(folder, 'keys'),
    PLATFORM_KEY: key,
    PUBLIC_ORIGIN: 'http://localhost:18100',
    LOG_LEVEL: 'info',
    ...over,
  });

  /** Runs it to its end. */
  const fails = (over: Record<string, string>): Promise<{ code: number | null; stderr: string }> =>
    new Promise((resolve) => {
      const failing = spawn(
        process.execPath,
        ['--conditions=source', '--disable-warning=ExperimentalWarning', script],
        {
          env: environment(over),
        },
      );
      let stderr = '';
      failing.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
      failing.once('exit', (code) => resolve({ code, stderr }));
    });

  /** Runs it until it listens; resolves with its port. */
  const starts = (): Promise<number> =>
    new Promise((resolve, reject) => {
      child = spawn(process.execPath, ['--conditions=source', script], { env: environment({}) });
      let out = '';
      child.stdout?.on('data', (part: Buffer) => {
        out += part.toString();
        for (const line of out.split('\n').slice(0, -1)) {
          const said = JSON.parse(line) as { msg?: string; port?: number };
          if (said.msg === 'listening') resolve(said.port ?? 0);
        }
      });
      child.once('exit', (code) => reject(new Error(`ended with ${code} before it listened`)));
    });

  const ends = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ended = new Promise<number | null>((resolve) => child?.once('exit', (code) => resolve(code)));
    child?.kill(signal);
    return ended;
  };

  it('keeps what it acknowledged over a stop and a second start', async () => {
    const first = await starts();
    const events = [
      JSON.stringify({ id: 'i', type: 'industry', at: '2026-01-01T00:00:00Z', data: { id: 'fruit', name: '水果' } }),
      JSON.stringify({
        id: 'm',
        type: 'merchant',
        at: '2026-01-01T00:00:00Z',
        data: { id: 'm', name: '禾田农家', industry: 'fruit' },
      }),
      order('o1', 'b1', '2026-01-02T00:00:00Z'),
      order('o2', 'b1', '2026-02-02T00:00:00Z'),
    ].join('\n');
    const send = async (port: number): Promise<string[]> => {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/events`, {
        method: 'POST',
        body: events,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
      });
      const lines = (await answer.text()).trim().split('\n');
      return lines.map((line) => (JSON.parse(line) as { status: string }).status);
    };
    assert.deepEqual(await send(first), ['applied', 'applied', 'applied', 'applied']);
    assert.equal(await ends('SIGTERM'), 0);
    const second = await starts();
    assert.deepEqual(await send(second), ['duplicate', 'duplicate', 'duplicate', 'duplicate']);
    const answer = await fetch(`http://127.0.0.1:${second}/v1/merchants/m/index`);
    const { level, merchant } = (await answer.json()) as { level: string; merchant: { name: string } };
    assert.deepEqual([answer.status, level, merchant.name], [200, 'collecting', '禾田农家']);
    assert.equal(await ends('SIGINT'), 0);
  });

  it('says in one sentence what to change, and ends with 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const broken = join(folder, 'broken.db');
    await writeFile(broken, 'this is no database, and long enough to be looked at as one'.repeat(100));
    const cases = [
      [{ PORT: String(port) }, /^PORT: \d+ is in use by another program; stop it or choose another/],
      [{ PORT: 'http' }, /^PORT: "http" is not a port/],
      [{ PLATFORM_KEY: 'short' }, /^PLATFORM_KEY: must be 16/],
      [{ DATABASE_URL: `file:${broken}` }, /broken\.db/],
    ] as const;
    const ends = await Promise.all(cases.map(([over]) => fails(over)));
    for (const [i, { code, stderr }] of ends.entries()) {
      assert.equal(code, 1, stderr);
      assert.match(stderr, cases[i]?.[1] ?? /nothing/);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    }
    taken.close();
  });
});

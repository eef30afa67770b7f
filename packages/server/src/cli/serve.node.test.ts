import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('serve.ts', import.meta.url));
const key = 'a-platform-key-of-a-test';
const order = (id: string, buyer: string, at: string): string =>
  JSON.stringify({ id, type: 'order', at, data: { id, merchant: 'm', buyer, paidAt: at } });

describe('npm run serve', { timeout: 180_000 }, () => {
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

  /** Lines of its log so far. */
  const lines: Record<string, unknown>[] = [];

  /** Runs it until it listens; resolves with its port. */
  const starts = (): Promise<number> =>
    new Promise((resolve, reject) => {
      lines.length = 0;
      child = spawn(process.execPath, ['--conditions=source', script], { env: environment({}) });
      let out = '';
      child.stdout?.on('data', (part: Buffer) => {
        out += part.toString();
        const whole = out.split('\n');
        out = whole.pop() ?? '';
        for (const line of whole) {
          const said = JSON.parse(line) as { msg?: string; port?: number };
          lines.push(said);
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

  it('warns of a store without an event beside keys that are old', async () => {
    await starts();
    assert.ok(
      lines.every(({ msg }) => !/holds no event/.test(String(msg))),
      'keys and store are new',
    );
    assert.equal(await ends('SIGTERM'), 0);
    const old = new Date(Date.now() - 12 * 86_400_000);
    await utimes(join(folder, 'keys', 'root-1.json'), old, old);
    await rm(join(folder, 'huitou.db'));
    await starts();
    const { level, store, version } =
      lines.find(({ msg }) => /holds no event.+12 days old/.test(String(msg))) ?? ({} as Record<string, unknown>);
    assert.equal(level, 'warn');
    assert.ok(store && version, 'as every line names its store and version');
    assert.equal(await ends('SIGTERM'), 0);
  });

  it('says in one sentence what to change, and ends with 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const broken = join(folder, 'broken.db');
    await writeFile(broken, 'this is no database, and long enough to be looked at as one'.repeat(100));
    const damaged = join(folder, 'damaged');
    await mkdir(damaged);
    await writeFile(join(damaged, 'ring.json'), '[');
    const cases = [
      [{ KEYS_DIR: broken }, /broken\.db: is a file, where the folder of the keys should be/],
      [{ KEYS_DIR: damaged }, /ring\.json: is not JSON; restore it from a copy/],
      [{ PORT: String(port) }, /^PORT: \d+ is in use by another program; stop it or choose another/],
      [{ PORT: 'http' }, /^PORT: "http" is not a port/],
      [{ PLATFORM_KEY: 'short' }, /^PLATFORM_KEY: must be 16/],
      [{ DATABASE_URL: `file:${broken}` }, /broken\.db/],
      [{ TRACK_RECORD: join(folder, 'no.json') }, /^TRACK_RECORD: .*no\.json is not there; .*unset TRACK_RECORD/],
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

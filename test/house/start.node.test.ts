import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answers, findPlace, ready, runDemo, stopDemo, tellMarket, type Place } from '../../tools/small-demo.ts';

const place: Place = await findPlace();
const tokenCommand = fileURLToPath(new URL('../../demo/token.ts', import.meta.url));

/** Runs a start that must fail; returns its exit code and its output by lines. */
async function failedStart(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | string; lines: readonly string[] }> {
  const demo = runDemo({ ...place.env, ...env });
  const code = await demo.ended;
  return { code, lines: demo.output().trim().split('\n') };
}

/** A server that occupies a port. */
async function occupy(port: number) {
  const server = createServer().listen(port);
  await once(server, 'listening');
  return server;
}

describe('npm start', () => {
  before(async () => {
    await tellMarket(place, { merchants: 40, orders: 1_000, reviews: 150 });
    // The first start builds the embed files, which later ones reuse.
    const first = runDemo(place.env);
    await ready(first);
    await stopDemo(first);
  });
  after(() => place.clear());

  it('keeps its data in a second start, answers within 5 s, stops cleanly and frees its ports', async () => {
    const started = performance.now();
    const demo = runDemo(place.env);
    await answers(place, demo);
    const took = performance.now() - started;
    await ready(demo);
    const index = await fetch(`${place.origin}/v1/merchants/hetian/index`);
    assert.equal(index.status, 200);
    assert.doesNotMatch(demo.output(), /loading the demo market/);
    for (const address of [
      `${place.origin}/`,
      `${place.partner}/`,
      `${place.origin}/venue.html`,
      `${place.origin}/live.html`,
    ]) {
      assert.ok(demo.output().includes(address), `${address} is printed`);
    }
    demo.process.kill('SIGTERM');
    assert.equal(await demo.ended, 0, demo.output());
    for (const port of [place.env.PORT, place.env.PARTNER_PORT]) (await occupy(Number(port))).close();
    assert.ok(took < 5_000, `/healthz answered after ${Math.round(took)} ms`);
  });

  it('has a platform that gives a regular a token, with which they write', async () => {
    const demo = runDemo(place.env);
    await ready(demo);
    const made = spawnSync(process.execPath, ['--conditions=source', tokenCommand, '--visits', '3'], {
      env: { ...process.env, ...place.env },
      encoding: 'utf8',
    });
    assert.equal(made.status, 0, made.stderr);
    const response = await fetch(`${place.origin}/v1/reviews`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${made.stdout.trim()}`,
        'content-type': 'application/json',
        'idempotency-key': 'a-key-of-the-test',
      },
      body: '{"text":"Back for the third time."}',
    });
    assert.equal(response.status, 200, await response.clone().text());
    const { review } = (await response.json()) as { review: string };
    for (;;) {
      const page = await (await fetch(`${place.origin}/v1/merchants/hetian/reviews`)).text();
      if (page.includes(review)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await stopDemo(demo);
  });

  for (const name of ['PORT', 'PARTNER_PORT']) {
    it(`reports in one sentence that ${name} is in use`, async () => {
      const server = await occupy(Number(place.env[name]));
      const { code, lines } = await failedStart({});
      server.close();
      assert.equal(code, 1);
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', new RegExp(`${place.env[name]}.*in use.*choose`));
    });

    it(`reports in one sentence what ${name} may be`, async () => {
      const { code, lines } = await failedStart({ [name]: 'eighty' });
      assert.equal(code, 1);
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', new RegExp(`^${name}: "eighty".*write`));
    });
  }

  it('reports in one sentence that a database cannot be read', async () => {
    const folder = join(place.folder, 'not-a-database');
    mkdirSync(folder);
    const { code, lines } = await failedStart({ DATABASE_URL: `file:${folder}` });
    assert.equal(code, 1);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0] ?? '', /not-a-database/);
  });

  it('reports in one sentence which databases are supported', async () => {
    const { code, lines } = await failedStart({ DATABASE_URL: 'mysql://somewhere/else' });
    assert.equal(code, 1);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0] ?? '', /DATABASE_URL|mysql/);
  });
});

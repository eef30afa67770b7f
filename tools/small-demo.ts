// The demo over a small market in a folder of its own, for tests and pictures: the same start as `npm start`, with the
// market told beforehand so that it is there in seconds.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openKeyFiles } from '@huitou/server/key-files.js';
import { startService } from '@huitou/server/start-service.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { demoTrackRecord } from '@huitou/mock/track-record.generated.js';
import { silent } from '@huitou/importer/progress.js';
import { loadMarket } from '../demo/load-market.ts';
import type { MarketOptions } from '../demo/market/market.ts';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const platformKey = 'the-key-of-a-test';

/** Where one demo lives: its ports, its folder, and how to say so to `tools/start.ts`. */
export interface Place {
  readonly folder: string;
  readonly origin: string;
  readonly partner: string;
  readonly env: Readonly<Record<string, string>>;
  /** Takes the folder away. */
  clear(): void;
}

/** A place with free ports and an empty folder. */
export async function findPlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-demo-'));
  const [port, partnerPort] = [await freePort(), await freePort()];
  return {
    folder,
    origin: `http://localhost:${port}`,
    partner: `http://localhost:${partnerPort}`,
    env: {
      PORT: `${port}`,
      PARTNER_PORT: `${partnerPort}`,
      DATABASE_URL: `file:${join(folder, 'huitou.db')}`,
      KEYS_DIR: join(folder, 'keys'),
      MEDIA_DIR: join(folder, 'media'),
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Tells a small market to the database of a place, through the same ingest as every platform. */
export async function tellMarket({ env, folder, origin, partner }: Place, size: MarketOptions = {}): Promise<void> {
  const platform = await openPlatform({ databaseUrl: env.DATABASE_URL ?? '', publishAfter: null, publishEvery: null });
  const keys = await openKeyFiles(env.KEYS_DIR ?? '');
  const service = await startService({ platform, keys, port: 0, publicOrigin: origin, platformKeys: [platformKey] });
  try {
    await loadMarket({
      api: `http://127.0.0.1:${service.port}`,
      platformKey,
      publish: () => platform.ledger.publish(),
      market: { merchants: 120, orders: 6_000, reviews: 1_200, ...size, sites: [origin], partnerSites: [partner] },
      historyDays: 6,
      marker: join(folder, 'filling'),
      progress: silent,
    });
  } finally {
    await service.stop();
  }
  // That of the whole market: to try this one would take longer than the tests that look at it.
  writeFileSync(join(folder, 'huitou.db.track-record.json'), JSON.stringify(demoTrackRecord));
}

export interface Started {
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Its exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
}

/** Runs `tools/start.ts` as `npm start` does, with these variables and no others that could reach it. */
export function runDemo(env: Readonly<Record<string, string>>): Started {
  const { PATH, HOME } = process.env;
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', join(root, 'tools/start.ts')],
    { cwd: root, env: { ...(PATH && { PATH }), ...(HOME && { HOME }), ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit').then(([code, signal]) => (code as number | null) ?? (signal as string));
  return { process: child, output: () => said, ended };
}

/** Resolves when the place answers `/healthz`; rejects with what was printed if the process ends first. */
export async function answers(place: Place, demo: Started): Promise<void> {
  let over = false;
  void demo.ended.then(() => (over = true));
  for (;;) {
    const ok = await fetch(`${place.origin}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    if (over) throw new Error(`tools/start.ts: ended before it answered:\n${demo.output()}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** Resolves when the demo has printed its addresses: everything is up, the partner's site too. */
export async function ready(demo: Started): Promise<void> {
  while (!demo.output().includes('Huitou is running')) {
    await Promise.race([once(demo.process.stdout as NodeJS.ReadableStream, 'data'), demo.ended]);
    if (demo.process.exitCode !== null) throw new Error(`tools/start.ts: ended:\n${demo.output()}`);
  }
}

/** Asks the process to end and waits for it. */
export async function stopDemo(demo: Started): Promise<void> {
  demo.process.kill('SIGTERM');
  await demo.ended;
}

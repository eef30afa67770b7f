import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Memory } from './server.ts';
import { openViewers } from './viewers.ts';

export interface EveningOptions {
  readonly viewers: number;
  /** Reviews a second, and seconds for which they come. */
  readonly rate: number;
  readonly seconds: number;
}

export interface Evening {
  /** Milliseconds from sending a review to its event, one for each viewer and review. */
  readonly delays: Float64Array;
  /** Events that did not come to a viewer. */
  readonly lost: number;
  readonly expected: number;
  /** Bytes a viewer. */
  readonly resident: number;
  readonly objects: number;
  /** Bytes by which the objects of the server grew while events came. */
  readonly growth: number;
  /** Share of one core that the server used while events came. */
  readonly cpu: number;
}

const key = 'a-key-of-the-benchmark';
const script = fileURLToPath(new URL('server.ts', import.meta.url));
/** So many that no merchant has two reviews in one publication, each of which would be one event. */
const merchants = Array.from({ length: 20 }, (_, n) => `m${n + 10}`);
/** Milliseconds after which what has not come is lost. */
const patience = 5_000;

const time = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString();
const line = (id: string, type: string, at: string, data: object): string => JSON.stringify({ id, type, at, data });

/** Merchants, each with buyers who came twice. */
function* market(buyers: number): Generator<string> {
  for (const id of merchants) {
    yield line(id, 'merchant', time(40), { id, name: id, industry: 'tea' });
    for (let n = 0; n < buyers; n++) {
      for (const [visit, paidAt] of [time(30), time(10)].entries()) {
        const order = `${id}-${n}-${visit}`;
        yield line(order, 'order', paidAt, { id: order, merchant: id, buyer: `b${n}`, paidAt });
      }
    }
  }
}

const percentile = (sorted: Float64Array, share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;
export const percentileOf = (values: Float64Array, share: number): number => percentile(values.toSorted(), share);

/** An evening in live rooms: viewers watch, reviews come in. */
export async function playEvening({ viewers, rate, seconds }: EveningOptions): Promise<Evening> {
  const folder = await mkdtemp(join(tmpdir(), 'huitou-live-'));
  const child = fork(script, [join(folder, 'huitou.db'), key], {
    execArgv: ['--conditions=source', '--expose-gc'],
  });
  try {
    const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];
    const memory = async (): Promise<Memory> => {
      const told = once(child, 'message');
      child.send('memory');
      return ((await told) as [Memory])[0];
    };
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' };
    const post = async (body: string): Promise<void> => {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/events`, { method: 'POST', body, headers });
      const text = await answer.text();
      if (!answer.ok || /"(rejected|failed|conflict)"/.test(text)) throw new Error(`bench: ${text.slice(0, 200)}`);
    };
    const reviews = rate * seconds;
    await post([...market(Math.ceil(reviews / merchants.length))].join('\n'));
    await wait(2_000);

    const sent = new Float64Array(reviews);
    const delays = new Float64Array(reviews * viewers);
    let come = 0;
    const path = `/v1/live?merchants=${merchants.join()}`;
    const told = (merchant: string, version: number): void => {
      // The first review of a merchant makes version 1.
      const at = sent[(version - 1) * merchants.length + merchants.indexOf(merchant)];
      if (at !== undefined) delays[come++] = performance.now() - at;
    };
    // With the first of them comes what the server needs for any viewer at all.
    const first = Math.ceil(viewers / 5);
    const sockets = await openViewers(port, path, first, told);
    await wait(1_000);
    const before = await memory();
    sockets.push(...(await openViewers(port, path, viewers - first, told)));
    await wait(1_000);
    const watched = await memory();

    const started = performance.now();
    const posts: Promise<void>[] = [];
    for (let n = 0; n < reviews; n++) {
      await wait(Math.max(0, started + (n * 1000) / rate - performance.now()));
      const merchant = merchants[n % merchants.length] ?? '';
      const at = new Date().toISOString();
      const buyer = `b${Math.floor(n / merchants.length)}`;
      const data = { id: `r${n}`, merchant, buyer, writtenAt: at, stars: { quality: 5 }, text: '很甜，还会再来' };
      sent[n] = performance.now();
      posts.push(post(line(`r${n}`, 'review', at, data)));
    }
    await Promise.all(posts);
    const until = performance.now() + patience;
    while (come < delays.length && performance.now() < until) await wait(20);
    const after = await memory();
    const spent = performance.now() - started;
    for (const socket of sockets) socket.destroy();
    return {
      ...{ delays: delays.subarray(0, come), lost: delays.length - come, expected: delays.length },
      resident: (watched.resident - before.resident) / (viewers - first),
      objects: (watched.objects - before.objects) / (viewers - first),
      growth: after.objects - watched.objects,
      cpu: (after.cpu - watched.cpu) / spent,
    };
  } finally {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
    await rm(folder, { recursive: true });
  }
}

// Reads of a server while one client streams events into it as fast as it takes them.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { printFigures, type Figure } from '../figures.ts';
import type { Breath } from './breath-server.ts';
import { orderLines } from './orders.ts';
import type { Probed, ProberOptions } from './prober.ts';

const key = 'a-key-of-the-benchmark';
/** Events that are there before it is measured, and milliseconds for which it is. */
const before = 100_000;
const span = 15_000;
const pause = 5;
/** Milliseconds. */
const reachRead = 50;
const reachLoop = 100;

const server = fileURLToPath(new URL('breath-server.ts', import.meta.url));
const probing = new URL('prober.ts', import.meta.url);
/** Milliseconds: where the machine holds up a thread that does nothing for longer, it is too busy to judge by. */
const quiet = 20;

async function start(databaseUrl: string): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(server, [databaseUrl, key], { execArgv: ['--conditions=source'] });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { child, port };
}

async function breathOf(child: ChildProcess): Promise<Breath> {
  const told = once(child, 'message');
  child.send('breath');
  const [breath] = (await told) as [Breath];
  return breath;
}

/** A client that sends line after line in one body, as fast as they are taken, and reads the answers meanwhile. */
class Stream {
  answered = 0;
  #stopped = false;
  readonly #request: ClientRequest;
  readonly #done: Promise<void>;

  constructor(port: number, lines: Iterator<string>) {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' };
    this.#request = request({ host: '127.0.0.1', port, path: '/v1/events', method: 'POST', headers });
    this.#request.on('response', (response) => {
      response.on('data', (part: Buffer) => {
        for (const byte of part) if (byte === 10) this.answered++;
      });
    });
    this.#done = this.#send(lines);
  }

  async #send(lines: Iterator<string>): Promise<void> {
    while (!this.#stopped) {
      const some: string[] = [];
      for (let i = 0; i < 200; i++) {
        const { value, done } = lines.next();
        if (done) break;
        some.push(value);
      }
      if (some.length === 0) break;
      if (!this.#request.write(`${some.join('\n')}\n`)) await once(this.#request, 'drain');
    }
  }

  async until(answers: number): Promise<void> {
    while (this.answered < answers) await wait(20);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#request.on('error', () => {});
    await this.#done;
    this.#request.destroy();
  }
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

/** The figures of reads beside writes. */
export async function benchBreath(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'huitou-breath-'));
  const { child, port } = await start(join(folder, 'huitou.db'));
  try {
    const stream = new Stream(port, orderLines({ orders: 5_000_000 }));
    await stream.until(before);
    const paths = Array.from({ length: 500 }, (_, i) => `/v1/merchants/m${i}/index`);
    const workerData: ProberOptions = { port, paths, pause };
    const prober = new Worker(probing, { workerData });
    const [from, since] = [stream.answered, performance.now()];
    const { cpu } = await breathOf(child);
    await wait(span);
    const breath = await breathOf(child);
    const events = stream.answered - from;
    const rate = (1000 * events) / (performance.now() - since);
    const told = once(prober, 'message');
    prober.postMessage('stop');
    const [{ times, wrong, heldUp }] = (await told) as [Probed];
    await stream.stop();
    const p99 = percentile(times, 0.99);
    const note = `${times.length} reads, ${wrong.length} of them failed; half of them within ${percentile(times, 0.5).toFixed(1)} ms, all within ${Math.max(...times).toFixed(0)} ms`;
    return [
      {
        ...{
          name: 'read of an index while events stream in, 99 of 100',
          value: p99,
          unit: 'ms',
          reach: reachRead,
          note,
        },
        ok: heldUp > quiet ? null : p99 <= reachRead && wrong.length === 0,
      },
      {
        ...{ name: 'event loop held up while events stream in, longest', value: breath.longest, unit: 'ms' },
        ...{
          reach: reachLoop,
          ok: heldUp > quiet ? null : breath.longest <= reachLoop,
          note: `99 of 100 turns within ${breath.p99.toFixed(1)} ms; a thread that does nothing was held up for ${heldUp.toFixed(0)} ms`,
        },
      },
      {
        ...{ name: 'events taken beside those reads', value: rate, unit: 'events/s', reach: null, ok: null },
        note: `${((1000 * events) / (breath.cpu - cpu)).toFixed(0)} a second of CPU`,
      },
    ];
  } finally {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) printFigures(await benchBreath());

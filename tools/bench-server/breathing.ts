import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Figure } from '../figures.ts';
import type { Breath, Question } from './breath-server.ts';
import { EventStream } from './event-stream.ts';
import type { Probed, ProberOptions } from './prober.ts';

const key = 'a-key-of-the-benchmark';
const server = fileURLToPath(new URL('breath-server.ts', import.meta.url));
const probing = new URL('prober.ts', import.meta.url);
/** Milliseconds between two reads. */
const pause = 5;
/** Milliseconds: where the machine holds up a thread that does nothing for longer, it is too busy to judge by. */
const quiet = 20;

/** A server that is measured while it works. */
export class Breathing {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #port: number;

  private constructor(child: ChildProcess, folder: string, port: number) {
    this.#child = child;
    this.#folder = folder;
    this.#port = port;
  }

  static async start(): Promise<Breathing> {
    const folder = await mkdtemp(join(tmpdir(), 'huitou-breath-'));
    const child = fork(server, [join(folder, 'huitou.db'), key], { execArgv: ['--conditions=source'] });
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new Breathing(child, folder, port);
  }

  send(lines: Iterator<string>): EventStream {
    return new EventStream(this.#port, key, lines);
  }

  /** How the server breathed since this was last asked. */
  breath(): Promise<Breath> {
    return this.#ask<Breath>('breath');
  }

  /** Whether a pair is due to be looked at again. */
  isAnythingDue(): Promise<boolean> {
    return this.#ask<boolean>('due');
  }

  async #ask<T>(question: Question): Promise<T> {
    const told = once(this.#child, 'message');
    this.#child.send(question);
    return ((await told) as [T])[0];
  }

  /** Reads indexes at a steady pace while `work` goes on, and tells of them and of the server's event loop. */
  async during(work: () => Promise<void>): Promise<{ readonly reads: Probed; readonly breath: Breath }> {
    const paths = Array.from({ length: 500 }, (_, i) => `/v1/merchants/m${i}/index`);
    const workerData: ProberOptions = { port: this.#port, paths, pause };
    const prober = new Worker(probing, { workerData });
    await this.breath();
    await work();
    const breath = await this.breath();
    const told = once(prober, 'message');
    prober.postMessage('stop');
    const [reads] = (await told) as [Probed];
    return { reads, breath };
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
    await rm(this.#folder, { recursive: true });
  }
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

/** Both figures of one such measurement; `read` and `loop` are the milliseconds that they have to stay under. */
export function figuresOf(
  when: string,
  { reads: { times, wrong, heldUp }, breath }: Awaited<ReturnType<Breathing['during']>>,
  reach: { readonly read: number; readonly loop: number },
): Figure[] {
  const p99 = percentile(times, 0.99);
  const judge = (ok: boolean): boolean | null => (heldUp > quiet ? null : ok);
  const half = percentile(times, 0.5).toFixed(1);
  const machine = `a thread that does nothing was held up for ${heldUp.toFixed(0)} ms`;
  return [
    {
      ...{ name: `read of an index ${when}, 99 of 100`, value: p99, unit: 'ms', reach: reach.read },
      ok: judge(p99 <= reach.read && wrong.length === 0),
      note: `${times.length} reads, ${wrong.length} of them failed; half within ${half} ms, all within ${Math.max(...times).toFixed(0)} ms`,
    },
    {
      ...{ name: `event loop held up ${when}, longest`, value: breath.longest, unit: 'ms', reach: reach.loop },
      ...{
        ok: judge(breath.longest <= reach.loop),
        note: `99 of 100 turns within ${breath.p99.toFixed(1)} ms; ${machine}`,
      },
    },
  ];
}

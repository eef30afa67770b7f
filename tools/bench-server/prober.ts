// Asks one read after the other at a steady pace, in a thread of its own so that whoever sends events does not hold it up.
// Tells how long each answer took, counted from when it was to be asked: a server that stands still makes all those wait
// that come meanwhile.
import { Agent, get } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';

/** What a prober is given. */
export interface ProberOptions {
  readonly port: number;
  readonly paths: readonly string[];
  /** Milliseconds between two reads. */
  readonly pause: number;
}

/** What it found. */
export interface Probed {
  /** Milliseconds until each answer was there. */
  readonly times: readonly number[];
  /** Statuses of answers that were none; 0 for a connection that broke. */
  readonly wrong: readonly number[];
  /** Longest time that this thread, which does next to nothing, was held up by the machine. Milliseconds. */
  readonly heldUp: number;
}

const { port, paths, pause } = workerData as ProberOptions;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const times: number[] = [];
const wrong: number[] = [];
let asked = 0;
let due = performance.now();

function ask(since: number): void {
  const path = paths[asked++ % paths.length];
  get({ host: '127.0.0.1', port, path, agent }, (response) => {
    response.on('data', () => {});
    response.on('end', () => {
      times.push(performance.now() - since);
      if (response.statusCode !== 200) wrong.push(response.statusCode ?? 0);
    });
  }).on('error', () => wrong.push(0));
}

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const timer = setInterval(() => {
  for (const now = performance.now(); due <= now; due += pause) ask(due);
}, pause);
parentPort?.once('message', () => {
  clearInterval(timer);
  agent.destroy();
  const probed: Probed = { times, wrong, heldUp: Math.max(0, delay.max / 1e6 - 5) };
  parentPort?.postMessage(probed);
});

// A server as it is run, over the file that its argument names, in a process of its own. Tells its port, and how long its
// event loop was held up since it was last asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createApp } from '@huitou/api/create-app.js';
import { readClock } from '@huitou/engine/ledger/clock/clock.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { compress } from '@huitou/server/compress.js';
import { startServer } from '@huitou/server/start-server.js';

/** What the server under load says of itself. */
export interface Breath {
  /** Longest time that the event loop was held up since the last one was told, and what 99 of 100 turns stayed under. Milliseconds. */
  readonly longest: number;
  readonly p99: number;
  /** CPU used so far, milliseconds. */
  readonly cpu: number;
}

/** What it can be asked: to tell of its breath, or whether a pair is due to be looked at again. */
export type Question = 'breath' | 'due';

const [, , databaseUrl = '', key = ''] = process.argv;
const platform = await openPlatform({ databaseUrl });
const { reader, ledger, storeId } = platform;
const onError = (error: unknown, about: string): void => void process.stderr.write(`${about}: ${String(error)}\n`);
const app = createApp({ reader, ledger, storeId, platformKeys: [key], compress, warm: true, onError });
const server = await startServer({ app, port: 0, host: '127.0.0.1' });

/** The monitor counts the time between two of its ticks, so its own pause is taken off. */
const resolution = 5;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
const ms = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolution);

process.send?.({ port: server.port });

async function isAnythingDue(): Promise<boolean> {
  const { reads } = platform.store;
  const { asOf } = await readClock(reads);
  const found = await reads.selectFrom('pairs').select('due_at').where('due_at', '<=', asOf).limit(1).execute();
  return found.length > 0;
}
function breathe(): Breath {
  const { user, system } = process.cpuUsage();
  const breath: Breath = { longest: ms(delay.max), p99: ms(delay.percentile(99)), cpu: (user + system) / 1000 };
  delay.reset();
  return breath;
}
process.on('message', (question: Question) => {
  if (question === 'breath') process.send?.(breathe());
  else void isAnythingDue().then((due) => process.send?.(due));
});
process.on('disconnect', () => void server.stop().then(() => platform.close()));

import { batchLimits } from '@huitou/api/ingest/batches.js';
import type { Event } from '@huitou/contract/events.js';
import { isRejection, readEvent } from '@huitou/contract/read-event.js';
import type { Platform } from '@huitou/engine/open-platform.js';
import { orderLines } from './orders.ts';
import type { SubjectStore } from './subject-store.ts';
import { less, ownUsage, plus, type Usage } from './usage.ts';

/** Lines a transaction, as the HTTP route cuts a long body. */
const BATCH = batchLimits.lines;
/** The share of the orders at the end that is judged by itself: by then trees are deep. */
const END = 0.1;

/** What a part of a stream took: reading the lines, applying them, and writing all of it to its place on disk. */
export interface Streamed {
  readonly events: number;
  readonly used: Usage;
  /** Milliseconds. */
  readonly wall: number;
}

const together = (a: Streamed, b: Streamed): Streamed => ({
  events: a.events + b.events,
  wall: a.wall + b.wall,
  used: plus(a.used, b.used),
});

function read(lines: readonly string[]): Event[] {
  return lines.map((line) => {
    const event = readEvent(line);
    if (isRejection(event)) throw new Error(`bench: ${event.field} ${event.reason} in ${line}`);
    return event;
  });
}

const nothing: Streamed = { events: 0, wall: 0, used: { cpu: 0, written: 0 } };

/** Streams orders into a platform; making up the lines is not counted. */
export async function streamOrders(
  { ledger, store }: Platform,
  subject: SubjectStore,
  orders: number,
): Promise<{ readonly all: Streamed; readonly end: Streamed }> {
  let part = nothing;
  let first: Streamed | undefined;
  let made = 0;
  let before = await subject.usage(store);
  const flush = async (lines: readonly string[]): Promise<void> => {
    const started = performance.now();
    await ledger.apply(read(lines));
    const took = { events: lines.length, wall: performance.now() - started, used: nothing.used };
    part = together(part, took);
  };
  const settled = async (): Promise<Streamed> => {
    await subject.settle(store);
    const after = await subject.usage(store);
    const { cpu, written } = less(after, before);
    const done = { ...part, used: { cpu: cpu - made, written } };
    [part, made, before] = [nothing, 0, after];
    return done;
  };
  let batch: string[] = [];
  let lines = 0;
  let making = ownUsage().cpu;
  for (const line of orderLines({ orders })) {
    lines += 1;
    if (batch.push(line) < BATCH) continue;
    made += ownUsage().cpu - making;
    await flush(batch);
    batch = [];
    if (!first && lines >= (1 - END) * orders) first = await settled();
    making = ownUsage().cpu;
  }
  await flush(batch);
  const end = await settled();
  return { end, all: together(first ?? nothing, end) };
}

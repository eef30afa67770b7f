// Reads of a server while one client streams events into it as fast as it takes them, and while a day begins on which very
// much falls due.
import { setTimeout as wait } from 'node:timers/promises';
import { printFigures, type Figure } from '../figures.ts';
import { Breathing, figuresOf } from './breathing.ts';
import { dueLines } from './due-lines.ts';
import { orderLines } from './orders.ts';

/** Events that are there before it is measured, and milliseconds for which it is. */
const before = 100_000;
const span = 15_000;
/** Buyers of whom all falls due at once. */
const many = 200_000;

async function whileStreaming(): Promise<Figure[]> {
  const server = await Breathing.start();
  try {
    const stream = server.send(orderLines({ orders: 5_000_000 }));
    await stream.until(before);
    const [from, since] = [stream.answered, performance.now()];
    const { cpu } = await server.breath();
    const measured = await server.during(() => wait(span));
    const events = stream.answered - from;
    const rate = (1000 * events) / (performance.now() - since);
    const perCpu = (1000 * events) / (measured.breath.cpu - cpu);
    await stream.stop();
    return [
      ...figuresOf('while events stream in', measured, { read: 50, loop: 100 }),
      {
        ...{ name: 'events taken beside those reads', value: rate, unit: 'events/s', reach: null, ok: null },
        note: `${perCpu.toFixed(0)} a second of CPU`,
      },
    ];
  } finally {
    await server.stop();
  }
}

async function whileMuchIsDue(): Promise<Figure[]> {
  const server = await Breathing.start();
  try {
    const lines = [...dueLines(many)];
    await server.send(lines.slice(0, -1).values()).end();
    while (await server.isAnythingDue()) await wait(100);
    const started = performance.now();
    let took = 0;
    const measured = await server.during(async () => {
      await server.send(lines.slice(-1).values()).end();
      await wait(500);
      while (await server.isAnythingDue()) await wait(100);
      took = performance.now() - started;
    });
    return [
      ...figuresOf(`while ${many.toLocaleString('en')} pairs fall due`, measured, { read: 50, loop: 50 }),
      { name: 'until all of them were looked at', value: took / 1000, unit: 's', reach: null, ok: null },
    ];
  } finally {
    await server.stop();
  }
}

/** The figures of reads beside writes. */
export const benchBreath = async (): Promise<Figure[]> => [...(await whileStreaming()), ...(await whileMuchIsDue())];

if (import.meta.main) printFigures(await benchBreath());

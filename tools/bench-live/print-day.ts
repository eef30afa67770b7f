import { printFigures } from '../figures.ts';
import { playDay } from './day.ts';
import type { Held } from './held.ts';

/** Seconds between two reviews of a busy room, of which every third is answered. */
const every = 40;

/** Replays hours of a busy room, and prints how much larger the page for broadcast software is at their end. */
export async function printDay(hours: number): Promise<void> {
  const started = performance.now();
  const line = (over: number, { heap, objects, nodes, listeners }: Held): string =>
    `${over} h: heap ${(heap / 1e6).toFixed(3)} MB, of which objects ${(objects / 1e6).toFixed(3)} MB; ${nodes} nodes, ${listeners} listeners\n`;
  const { written, shown, first, last } = await playDay({
    hours,
    every,
    progress: (over, held) => process.stderr.write(line(over, held)),
  });
  const grown = (what: keyof Held): number => last[what] / first[what];
  const ratio = (name: string, what: keyof Held, unit: string, scale: number) => ({
    ...{ name: `${name} after ${hours} h, of that after the first`, value: grown(what), unit: 'times' },
    ...{ reach: 1.1, ok: grown(what) <= 1.1 },
    note: `${(first[what] / scale).toFixed(scale > 1 ? 3 : 0)} and ${(last[what] / scale).toFixed(scale > 1 ? 3 : 0)} ${unit}`,
  });
  const minutes = (performance.now() - started) / 60_000;
  printFigures([
    ratio('heap', 'heap', 'MB, with the code that the engine makes of what runs often', 1e6),
    ratio('objects in it', 'objects', 'MB', 1e6),
    ratio('nodes', 'nodes', 'nodes', 1),
    ratio('listeners', 'listeners', 'listeners', 1),
    {
      ...{
        name: 'reviews that the page did not show',
        value: written - shown,
        unit: 'reviews',
        reach: 0,
        ok: shown === written,
      },
      note: `of ${written}, one every ${every} s; replayed in ${minutes.toFixed(1)} minutes`,
    },
  ]);
}

// `npm run bench:live`: a server with a thousand viewers of live rooms in one process, the viewers in another. `--viewers N`,
// `--rate N` (reviews a second) and `--seconds N` for another evening, `--json` for a script. With `--day` instead: a day of a
// busy room (or `--hours N`) against the page for broadcast software, and what that page holds after an hour and at the end.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { percentileOf, playEvening } from './bench-live/evening.ts';
import { printDay } from './bench-live/print-day.ts';
import { printFigures } from './figures.ts';

const { values } = parseArgs({
  options: {
    viewers: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '30' },
    day: { type: 'boolean' },
    hours: { type: 'string', default: '24' },
    json: { type: 'boolean' },
  },
});

function whole(name: 'viewers' | 'rate' | 'seconds' | 'hours'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 1) return number;
  process.stderr.write(`--${name}: ${values[name]} is no number of ${name}; write a whole number from 1\n`);
  return process.exit(1);
}

async function evening(): Promise<void> {
  const [viewers, rate, seconds] = [whole('viewers'), whole('rate'), whole('seconds')];
  const [load = 0] = loadavg();
  const { delays, lost, expected, resident, objects, growth, cpu } = await playEvening({ viewers, rate, seconds });
  const p99 = percentileOf(delays, 0.99);
  const kilobytes = Math.max(resident, objects) / 1024;
  const half = percentileOf(delays, 0.5).toFixed(0);
  const all = percentileOf(delays, 0.999999).toFixed(0);

  printFigures([
    {
      ...{ name: `events lost of ${viewers} viewers, ${rate} a second for ${seconds} s`, value: lost, unit: 'events' },
      ...{ reach: 0, ok: lost === 0, note: `of ${expected}` },
    },
    {
      ...{ name: 'from sending a review to its event, 99 of 100', value: p99, unit: 'ms', reach: 300, ok: p99 <= 300 },
      note: `half within ${half} ms, all within ${all} ms; load of the machine before: ${load.toFixed(1)}`,
    },
    {
      ...{ name: 'memory a viewer, with the socket', value: kilobytes, unit: 'KB', reach: 30, ok: kilobytes <= 30 },
      note: `the process grew by ${(resident / 1024).toFixed(1)} KB with each, its objects by ${(objects / 1024).toFixed(1)}; while events came these grew by ${(growth / 1024 / viewers).toFixed(1)} KB a viewer`,
    },
    { name: 'CPU of the server meanwhile', value: 100 * cpu, unit: '% of one', reach: null, ok: null },
  ]);
}

await (values.day ? printDay(whole('hours')) : evening());

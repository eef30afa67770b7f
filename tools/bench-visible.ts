// `npm run bench:visible`: from pressing Send in one person's page until the words are on another's: the real server, the real
// tags, one Chromium. `--times N` (30), `--seed N`, `--json` for a script.
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percentileOf } from './bench-live/evening.ts';
import { wrongFigure } from './bench-server/wrong-figure.ts';
import { measureVisible } from './bench-visible/visible.ts';
import { printFigures, type Figure } from './figures.ts';
import { OwnPlatform } from './own-server/own-platform.ts';
import { OwnServer } from './own-server/own-server.ts';

/** Milliseconds that half of the reviews may take. */
const reach = 1_000;

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean' },
  },
});

function whole(name: 'times' | 'seed'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 1) return number;
  process.stderr.write(`--${name}: ${values[name]} is no number of ${name}; write a whole number from 1\n`);
  return process.exit(1);
}

const [load = 0] = loadavg();
const folder = await mkdtemp(join(tmpdir(), 'huitou-visible-'));
const platform = await OwnPlatform.create(folder);
const server = await OwnServer.over(folder, platform);
try {
  const { byTag, held, missing } = await measureVisible(server, platform, whole('times'), whole('seed'));
  const figures = Object.entries(byTag).map(([tag, some]): Figure => {
    const delays = Float64Array.from(some);
    const [half, most] = [percentileOf(delays, 0.5), percentileOf(delays, 0.95)];
    const what = tag === 'live-review-ticker' ? 'the words in' : 'the words, or the button to them, in';
    return {
      ...{ name: `from Send to ${what} <${tag}>, median`, value: half, unit: 'ms', reach, ok: half <= reach },
      note: `95 of 100 within ${most.toFixed(0)} ms, of ${delays.length}; load of the machine before: ${load.toFixed(1)}`,
    };
  });
  printFigures([
    ...figures,
    wrongFigure('published reviews that were not shown', missing, `${held} held are not counted`),
  ]);
} finally {
  await server.kill();
  await rm(folder, { recursive: true, maxRetries: 5 });
}

// `npm run bench:outbox`: buyers write while the server, or the tab in which they write, is killed at any moment. What was
// acknowledged is stored, nothing is stored twice, no draft is lost. `--kills N` of the server and `--tabs N` for a quick
// look (0 leaves one out), `--seed N` for other moments, `--json` for a script.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killServer } from './bench-outbox/server-kills.ts';
import { killTabs } from './bench-outbox/tab-kills.ts';
import { printFigures, type Figure } from './figures.ts';
import { OwnPlatform } from './own-server/own-platform.ts';
import { OwnServer } from './own-server/own-server.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    tabs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean' },
  },
});

function whole(name: 'kills' | 'tabs' | 'seed'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 0) return number;
  process.stderr.write(`--${name}: ${values[name]} is no number of ${name}; write a whole number from 0\n`);
  return process.exit(1);
}

type Kill = typeof killServer;

/** With a server and files of its own, which are gone afterwards. */
async function measure(kill: Kill, times: number): Promise<Figure[]> {
  if (times === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'huitou-outbox-'));
  const platform = await OwnPlatform.create(folder);
  const server = await OwnServer.over(folder, platform);
  try {
    return await kill(server, platform, times, whole('seed'));
  } finally {
    await server.kill();
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
}

const [kills, tabs] = [whole('kills'), whole('tabs')];
printFigures([...(await measure(killServer, kills)), ...(await measure(killTabs, tabs))]);
// The outbox listens for other pages as long as its own is open.
process.exit();

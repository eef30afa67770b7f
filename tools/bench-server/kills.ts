// Kills a process over a store at any moment, again and again: while events are posted, at the first start, and in the
// middle of an upgrade. Nothing that was acknowledged may be lost, nothing count twice, and it has to start every time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '@huitou/store/open-store.js';
import { makeFirstStore } from '@huitou/store/testing/first-store.js';
import { durables, type Durable } from '@huitou/store/testing/engines.js';
import { printFigures, type Figure } from '../figures.ts';
import { counterFaults } from './counter-faults.ts';
import { KilledServer } from './killed-server.ts';
import { wrongFigure } from './wrong-figure.ts';

const opening = fileURLToPath(new URL('../../packages/store/src/testing/open-and-wait.ts', import.meta.url));
/** Kills. */
const times = { posting: 200, starting: 40, upgrading: 20 } as const;
/** Milliseconds from the first answer within which a server that takes in events is killed. */
const longest = 120;

/** What is wrong with a store that was sent these events. */
async function faultsOf(url: string, { acknowledged, sent }: KilledServer): Promise<string[]> {
  const store = await openStore(url);
  try {
    const ids = new Set((await store.db.selectFrom('orders').select('id').execute()).map(({ id }) => id));
    const wrong: string[] = [];
    for (let n = 2; n < acknowledged; n++) if (!ids.has(`o${n}`)) wrong.push(`o${n} was acknowledged and is lost`);
    if (ids.size > sent - 2) wrong.push(`${ids.size} orders are there, and ${sent - 2} were sent`);
    wrong.push(...(await counterFaults(store)));
    return wrong;
  } finally {
    await store.close();
  }
}

async function whilePosting(engine: string, place: Durable): Promise<Figure> {
  const server = new KilledServer(place.url);
  const wrong: string[] = [];
  for (let kill = 0; kill < times.posting && wrong.length === 0; kill++) {
    await server.live((kill * 37) % longest).catch((error: unknown) => wrong.push(String(error)));
  }
  wrong.push(...(await faultsOf(place.url, server)));
  return wrongFigure(
    `${times.posting} kills while events are posted, ${engine}`,
    wrong,
    `${server.acknowledged} acknowledged`,
  );
}

/** Opens a store in a process of its own and kills that after `ms` milliseconds of its life. */
async function openAndKill(url: string, ms: number): Promise<void> {
  const child = spawn(process.execPath, ['--conditions=source', opening, url], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await wait(ms);
  child.kill('SIGKILL');
  await ended;
}

/** How long a process takes until it has opened a store. Milliseconds. */
async function openingTime(url: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--conditions=source', opening, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await ended;
  return performance.now() - started;
}

type Made = (engine: string) => Promise<Durable>;

/** Kills processes that open stores as `make` makes them, at moments spread over the last part of what opening takes. */
async function whileOpening(what: string, count: number, engine: string, make: Made): Promise<Figure> {
  const first = await make(engine);
  const whole = await openingTime(first.url);
  await first.remove();
  const wrong: string[] = [];
  for (let kill = 0; kill < count; kill++) {
    const place = await make(engine);
    try {
      await openAndKill(place.url, whole * (0.4 + (0.7 * kill) / count));
      await (await openStore(place.url)).close();
    } catch (error) {
      wrong.push(String(error));
    }
    await place.remove();
  }
  return wrongFigure(`${count} kills ${what}, ${engine}`, wrong, `opening takes ${whole.toFixed(0)} ms`);
}

const empty: Made = (engine) => (durables[engine] as (typeof durables)[string]).create();
const old: Made = async (engine) => {
  const place = await empty(engine);
  await makeFirstStore(place.url);
  return place;
};

/** Kills on every engine that is here; those that are not are named in a note. */
export async function benchKills(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [engine, { skip, create }] of Object.entries(durables)) {
    if (skip !== false) {
      figures.push({ name: `kills on ${engine}`, value: null, unit: 'wrong', reach: 0, ok: null, note: skip });
      continue;
    }
    const place = await create();
    figures.push(await whilePosting(engine, place));
    await place.remove();
    figures.push(await whileOpening('at the first start', times.starting, engine, empty));
    figures.push(await whileOpening('in an upgrade', times.upgrading, engine, old));
  }
  return figures;
}

if (import.meta.main) printFigures(await benchKills());

// Kills the server in the middle of what buyers send, again and again, and looks whether each review is there once.
import { setTimeout as wait } from 'node:timers/promises';
import type { Figure } from '../figures.ts';
import { wrongFigure } from '../bench-server/wrong-figure.ts';
import { random } from '../bench-server/random.ts';
import { purchaseEvents, type OwnPlatform } from '../own-server/own-platform.ts';
import type { OwnServer } from '../own-server/own-server.ts';
import { Senders } from './senders.ts';
import { shownFaults } from './shown-faults.ts';
import { storedFaults } from './stored-faults.ts';

const merchants = Array.from({ length: 10 }, (_, n) => `kill${n}`);
/** Reviews that wait at the same time. */
const atOnce = 8;
/** New reviews a life, at most. */
const each = 12;
/** Milliseconds of a life from the moment at which it listens, and how often it is looked whether there is enough to send. */
const longest = 1_200;
const look = 5;
/** Milliseconds after the last kill in which all that waits has to be sent. */
const patience = 120_000;

async function live(senders: Senders, ms: number, most: number): Promise<void> {
  const until = performance.now() + ms;
  void senders.outbox.flush(true);
  do await senders.keepBusy(atOnce, most);
  while (performance.now() < until && (await wait(Math.min(look, Math.max(0, until - performance.now())), true)));
}

/** @param kills how many. The server is stopped in the end. */
export async function killServer(
  server: OwnServer,
  platform: OwnPlatform,
  kills: number,
  seed: number,
): Promise<Figure[]> {
  const next = random(seed);
  const most = kills * each;
  const senders = new Senders(server.origin, platform, merchants, next);
  const wrong: string[] = [];
  let cut = 0;
  await server.start();
  await platform.tell(server.origin, purchaseEvents(merchants, Math.ceil(most / merchants.length)));
  for (let kill = 0; kill < kills; kill++) {
    await live(senders, next() * longest, most);
    cut += senders.environment.open > 0 ? 1 : 0;
    await server.kill();
    await server.start();
  }
  for (const until = performance.now() + patience; senders.waiting.length > 0 && performance.now() < until;) {
    await senders.outbox.flush(true);
    await wait(look);
  }
  wrong.push(...senders.unsent(), ...(await shownFaults(server.origin, senders.published())));
  await server.stop();
  wrong.push(...(await storedFaults(server.databaseUrl, senders.expected())));
  wrong.push(...server.errors.map((error) => `the server logged: ${error}`));
  const { handed, environment } = senders;
  const pictures = handed.filter((one) => one.pictures > 0).length;
  return [
    wrongFigure(
      `reviews after ${kills} kills of the server`,
      wrong,
      `${handed.length} reviews, ${pictures} with a picture, each stored once; ${cut} kills cut off a request, ${environment.broken} requests broke`,
    ),
  ];
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { embedAt } from '@huitou/server/static/embed-folder.js';
import { startService } from '@huitou/server/start-service.js';
import { buildVersions } from '../build.ts';
import { freePort } from '../free-port.ts';

/** A live room on a server as it is run, with the page for broadcast software. */
export interface BusyRoom {
  /** Address of that page. */
  readonly overlay: string;
  /** Milliseconds since 1970: what the clock of the server says. */
  now: number;
  /** A buyer who came twice writes the words. */
  write(number: number, text: string): Promise<void>;
  /** The host answers that review. */
  reply(number: number, text: string): Promise<void>;
  /** Ends the server; the page stays where it is. */
  close(): Promise<void>;
  /** Starts it again at the same address. */
  open(): Promise<void>;
  stop(): Promise<void>;
}

const key = 'a-key-of-the-benchmark';
const day = 86_400_000;

/** Opens a room whose merchant has so many repeat buyers, each of whom may write once; the first one, of number 0, has. */
export async function openBusyRoom(buyers: number): Promise<BusyRoom> {
  const folder = await mkdtemp(join(tmpdir(), 'huitou-room-'));
  const [port, keys] = [await freePort(), await ephemeralKeys()];
  const origin = `http://localhost:${port}`;
  const embed = join(folder, 'embed');
  await buildVersions({ outDir: embed, anchors: [], scripts: ['live-review-ticker'] });
  let service: { stop(): Promise<void> } | undefined;
  const send = async (lines: readonly object[]): Promise<void> => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' };
    const body = lines.map((line) => JSON.stringify(line)).join('\n');
    const answer = await fetch(`${origin}/v1/events`, { method: 'POST', body, headers });
    const text = await answer.text();
    if (!answer.ok || /"(rejected|failed|conflict)"/.test(text))
      throw new Error(`busy room: an event was not taken: ${text.slice(0, 300)}`);
  };
  const event = (id: string, type: string, at: number, data: object): object => ({
    ...{ id, type, at: new Date(at).toISOString(), data },
  });
  const room: BusyRoom = {
    overlay: `${origin}/overlay?room=busy-room&lang=en`,
    now: Date.now(),
    write: (number, text) => {
      const writtenAt = new Date(room.now).toISOString();
      const data = { id: `r${number}`, merchant: 'busy', buyer: `b${number}`, writtenAt, stars: { quality: 5 }, text };
      return send([event(`r${number}`, 'review', room.now, { ...data, lang: 'en', author: `Ann ${number}` })]);
    },
    reply: (number, text) => {
      const data = { id: `a${number}`, review: `r${number}`, repliedAt: new Date(room.now).toISOString(), text };
      return send([event(`a${number}`, 'reply', room.now, data)]);
    },
    async open() {
      const platform = await openPlatform({ databaseUrl: join(folder, 'huitou.db'), now: () => room.now });
      service = await startService({
        ...{ platform, keys, port, host: 'localhost', publicOrigin: origin, platformKeys: [key] },
        folders: [embedAt(embed)],
      });
    },
    async close() {
      await service?.stop();
      service = undefined;
    },
    async stop() {
      await room.close();
      await rm(folder, { recursive: true });
    },
  };
  await room.open();
  const at = room.now;
  await send([
    event('i', 'industry', at - 90 * day, { id: 'fruit', name: 'Fruit' }),
    event('m', 'merchant', at - 90 * day, { id: 'busy', name: 'Busy Farm', industry: 'fruit' }),
    event('o', 'room', at - 90 * day, { id: 'busy-room', merchant: 'busy', name: 'Busy', host: 'Vera', live: true }),
  ]);
  const orders = Array.from({ length: buyers * 2 }, (_, n) => {
    const paid = at - (n % 2 ? 10 : 40) * day;
    const data = { id: `p${n}`, merchant: 'busy', buyer: `b${n >> 1}`, paidAt: new Date(paid).toISOString() };
    return event(`p${n}`, 'order', paid, data);
  });
  for (let from = 0; from < orders.length; from += 1_000) await send(orders.slice(from, from + 1_000));
  await room.write(0, 'Before the day.');
  // Until it is published, nobody knows the merchant.
  while (!(await fetch(`${origin}/v1/merchants/busy/reviews`)).ok) await wait(100);
  return room;
}

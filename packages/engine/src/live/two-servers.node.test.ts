import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { LiveEvent } from '@huitou/api/ports/live-events.js';
import type { Event } from '@huitou/contract/events.js';
import { durables, type Durable } from '@huitou/store/testing/engines.js';
import { openPlatform, type Platform } from '../open-platform.ts';

const at = '2026-01-02T12:00:00+08:00';
const shop = (id: string): Event => ({ id: `m-${id}`, type: 'merchant', at, data: { id, name: id, industry: 'i' } });
const room: Event = { id: 'room', type: 'room', at, data: { id: 'r1', merchant: 'm', name: 'Live', live: true } };
const review = (id: string, merchant: string): Event => ({
  ...{ id, type: 'review', at },
  data: { id, merchant, buyer: 'b', writtenAt: at, stars: {}, text: '很甜' },
});
const reply = (to: string): Event => ({
  ...{ id: `p-${to}`, type: 'reply', at },
  data: { id: `p-${to}`, review: to, repliedAt: at, text: '谢谢' },
});

const neverCut = (reason: Error): never => assert.fail(reason);
const listen = ({ live }: Platform, from?: string): AsyncIterator<LiveEvent> =>
  live.subscribe(['m', 'n'], from, neverCut)[Symbol.asyncIterator]();

for (const [engine, { skip, create }] of Object.entries(durables)) {
  describe(`live events of two servers over one store on ${engine}`, { skip, timeout: 180_000 }, () => {
    let place: Durable;
    const opened: Platform[] = [];
    const open = async (): Promise<Platform> => {
      const options = { databaseUrl: place.url, standby: true, publishAfter: null, publishEvery: null };
      const platform = await openPlatform(options);
      opened.push(platform);
      return platform;
    };
    beforeEach(async () => void (place = await create()));
    afterEach(async () => {
      for (const platform of opened.splice(0)) await platform.close();
      await place.remove();
    });

    it('have the same ids, so a reader that goes from one to the other misses nothing and is told nothing twice', async () => {
      const [writer, other] = [await open(), await open()];
      const say = async (...events: Event[]): Promise<void> => {
        await writer.ledger.apply(events);
        await writer.ledger.publish();
      };
      await say(shop('m'), shop('n'), shop('x'), room);
      await other.reader.refresh();
      const whole = listen(writer);
      const seen: string[] = [];
      const until = async (events: AsyncIterator<LiveEvent>, last: RegExp): Promise<string> => {
        for (;;) {
          const { value } = await events.next();
          assert.ok(value, `ended before ${last}`);
          seen.push(`${value.event} ${JSON.stringify(value.data)}`);
          if (last.test(seen.at(-1) ?? '')) return value.id;
        }
      };
      const snapshot = (await whole.next()).value;
      assert.equal(snapshot?.event, 'snapshot');

      // A reader that changes servers after every event, and one that stays.
      let from = snapshot?.id;
      const says: Event[][] = [
        [review('r1', 'm')],
        [review('r2', 'x')],
        [review('r3', 'n')],
        [reply('r1')],
        [review('r4', 'm'), reply('r3')],
      ];
      for (const [i, events] of says.entries()) {
        await say(...events);
        if (i === 1) continue;
        const moved = listen(i % 2 === 0 ? other : writer, from);
        from = await until(moved, i < 3 ? /^review/ : i === 3 ? /^reply/ : /^review.*"n"|^reply.*"n"/);
        await moved.return?.();
      }
      const reached = from;
      const changing = seen.splice(0);
      let last: string | undefined;
      while (last !== reached) {
        const { value } = await whole.next();
        last = value?.id;
        seen.push(`${value?.event} ${JSON.stringify(value?.data)}`);
      }
      assert.equal(new Set(changing).size, changing.length, 'nothing twice');
      assert.deepEqual(
        seen.filter((event) => !changing.includes(event)),
        [],
        'nothing lost',
      );
      // Where the other server finds reply and review of `m` in one look, it tells of both by the new version.
      const more = changing.filter((event) => !seen.includes(event));
      assert.ok(
        more.every((event) => event === 'reply {"merchant":"m","version":3}'),
        more.join(),
      );
      assert.deepEqual(
        seen.filter((event) => !event.startsWith('index')),
        [
          'review {"merchant":"m","version":1}',
          'review {"merchant":"n","version":1}',
          'reply {"merchant":"m","version":2}',
          'review {"merchant":"m","version":3}',
          'reply {"merchant":"n","version":2}',
        ],
      );
    });

    it('name the version under which the reviews are read', async () => {
      const writer = await open();
      await writer.ledger.apply([shop('m'), room]);
      await writer.ledger.publish();
      const events = listen(writer);
      await events.next();
      await writer.ledger.apply([review('r1', 'm')]);
      await writer.ledger.publish();
      for (;;) {
        const { value } = await events.next();
        if (value?.event !== 'review') continue;
        assert.equal(value.data.version, writer.reader.version('m', 'reviews'));
        break;
      }
      assert.deepEqual((await writer.reader.room('r1'))?.merchant, { id: 'm', name: 'm', names: {} });
      assert.equal(await writer.reader.room('m'), undefined);
    });
  });
}

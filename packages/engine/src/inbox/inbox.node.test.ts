import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import type { InboxItem, InboxPage, Replied, ReplyDraft } from '@huitou/contract/inbox.js';
import type { InboxQuery, NotReplied, Staff } from '@huitou/api/ports/inbox.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import { lossOf } from '@huitou/reviews/loss.js';
import { engines } from '@huitou/store/testing/engines.js';
import { openPlatform, type Platform } from '../open-platform.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = Date.UTC(2026, 10, 20, 12);

let ids = 0;
const event = (type: string, time: number, data: object): Event =>
  ({ id: `e${++ids}`, type, at: new Date(time).toISOString(), data }) as Event;
const ago = (days: number): number => start - days * DAY;
const order = (id: string, buyer: string, time: number): Event =>
  event('order', time, { id, merchant: 'm', buyer, paidAt: new Date(time).toISOString() });
const review = (id: string, buyer: string, time: number, stars: number | undefined, text: string): Event =>
  event('review', time, {
    ...{ id, merchant: 'm', buyer, writtenAt: new Date(time).toISOString(), text },
    ...(stars !== undefined && { stars: { quality: stars } }),
  });

/** A regular of 19 orders, one who came three times, one who came once, and a stranger. */
const history: readonly Event[] = [
  event('industry', ago(900), { id: 'tea', name: 'Tea' }),
  event('merchant', ago(900), { id: 'm', name: 'Ahe', industry: 'tea' }),
  event('merchant', ago(900), { id: 'n', name: 'Other', industry: 'tea' }),
  ...Array.from({ length: 19 }, (_, i) => order(`h${i}`, 'he', ago(4 + (18 - i) * 40))),
  ...[60, 40, 3].map((days, i) => order(`l${i}`, 'lin', ago(days))),
  order('w0', 'wu', ago(2)),
  review('complaint', 'he', start - 2 * HOUR, 2, 'Nobody read the chat.'),
  review('praise', 'lin', start - 3 * HOUR, 5, 'Crisp and sweet.'),
  review('first', 'wu', start - HOUR, undefined, 'Came late.'),
  review('stars', 'lin', start - 4 * HOUR, 1, ''),
  review('old', 'lin', ago(200), 1, 'Long ago.'),
];

const staff: Staff = { merchant: 'm', user: 'u1', role: 'merchant' };

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`a merchant's inbox, on ${engine}`, { skip }, () => {
    let platform: Platform;
    let now = start;
    before(async () => {
      platform = await openPlatform({
        ...{ databaseUrl: await open(), now: () => now, publishAfter: null, publishEvery: null },
      });
      await platform.ledger.apply(history);
      await platform.ledger.publish();
    });
    after(() => platform.close());

    const page = async (query: Partial<InboxQuery> = {}): Promise<InboxPage> => {
      const found = await platform.inbox.page(staff, { view: 'waiting', limit: 20, ...query });
      assert.ok(typeof found === 'object');
      return found;
    };
    const idsOf = ({ items }: InboxPage): string[] => items.map((one) => one.review);
    const find = async (id: string): Promise<InboxItem> => {
      const one = (await page({ view: 'all' })).items.find((item) => item.review === id);
      assert.ok(one);
      return one;
    };
    const reply = (draft: ReplyDraft, id = 'complaint'): Promise<Replied | NotReplied> =>
      platform.inbox.reply(staff, id, draft);

    it('shows first whose loss would cost most, and by how much', async () => {
      const { items, waiting, unread, merchant } = await page();
      assert.deepEqual(merchant, { id: 'm', name: 'Ahe' });
      assert.deepEqual(
        items.map((one) => [one.review, one.visits, one.cost]),
        [
          ['complaint', 19, lossOf({ visits: 19, days: 4, stars: 2 })],
          ['first', 1, lossOf({ visits: 1, days: 2, stars: null })],
          ['praise', 3, lossOf({ visits: 3, days: 3, stars: 5 })],
        ],
      );
      assert.deepEqual([waiting, unread], [3, 3]);
      assert.equal(items[0]?.answerBy, new Date(start + 22 * HOUR).toISOString());
      assert.equal(items[0]?.lastBought, '2026-11-16');
    });

    it('shows no name, and no id of a buyer', async () => {
      assert.doesNotMatch(JSON.stringify(await page()), /"(he|lin|wu)"/);
    });

    it('goes on from page to page, and takes no cursor of another view', async () => {
      const one = await page({ limit: 2 });
      assert.ok(one.next);
      const two = await page({ limit: 2, cursor: one.next });
      assert.deepEqual([...idsOf(one), ...idsOf(two)], ['complaint', 'first', 'praise']);
      assert.equal(two.next, null);
      await assert.rejects(page({ view: 'all', cursor: one.next }), BadCursorError);
    });

    it('leaves out by mood and by visits what is asked for', async () => {
      assert.deepEqual(idsOf(await page({ mood: 'low' })), ['complaint']);
      assert.deepEqual(idsOf(await page({ minVisits: 3 })), ['complaint', 'praise']);
      assert.deepEqual(idsOf(await page({ view: 'all' })), ['first', 'complaint', 'praise', 'old']);
    });

    it('marks as read, and as unread, of its own reviews only', async () => {
      assert.equal(await platform.inbox.mark(staff, ['complaint', 'first', 'nobodys'], true), 1);
      assert.equal((await find('complaint')).read, true);
      assert.equal(await platform.inbox.mark(staff, ['first'], false), 2);
      assert.equal(await platform.inbox.mark({ ...staff, merchant: 'n' }, ['complaint'], false), 0);
      assert.equal((await find('complaint')).read, true);
    });

    it('takes an answer once, answers the same alike, and lets it be changed for an hour', async () => {
      const first = await reply({ text: 'Sorry.', remedy: { kind: 'room-change', note: 'Somebody reads the chat' } });
      assert.ok(typeof first === 'object');
      assert.equal(first.reply.editableUntil, new Date(start + HOUR).toISOString());
      assert.deepEqual(
        await reply({ text: 'Sorry.', remedy: { kind: 'room-change', note: 'Somebody reads the chat' } }),
        first,
      );
      now = start + HOUR / 2;
      const changed = await reply({ text: 'Sorry, truly.', remedy: { kind: 'room-change' } });
      assert.ok(typeof changed === 'object');
      // The customer was answered when the first words came.
      assert.equal(changed.reply.at, first.reply.at);
      now = start + 2 * HOUR;
      assert.equal(await reply({ text: 'Never mind.' }), 'settled');
      assert.ok(typeof (await reply({ text: 'Sorry, truly.' })) === 'object');
      const { reply: stands, remedy } = await find('complaint');
      assert.deepEqual([stands?.text, remedy?.kind], ['Sorry, truly.', 'room-change']);
      assert.deepEqual(idsOf(await page()), ['first', 'praise']);
      assert.deepEqual(idsOf(await page({ view: 'answered' })), ['complaint']);
    });

    it('says of an answer what readers see', async () => {
      await platform.ledger.publish();
      const { reviews } = await platform.reader.reviews('m', {});
      assert.equal(reviews.find(({ id }) => id === 'complaint')?.reply?.text, 'Sorry, truly.');
    });

    it('answers nothing that another merchant was told, that has no words, or that was answered elsewhere', async () => {
      assert.equal(
        await platform.inbox.reply({ ...staff, merchant: 'n' }, 'complaint', { text: 'x' }),
        'unknown-review',
      );
      assert.equal(await reply({ text: 'x' }, 'stars'), 'unknown-review');
      assert.equal(await reply({ text: 'x' }, 'nobodys'), 'unknown-review');
      const at = new Date(now).toISOString();
      await platform.ledger.apply([event('reply', now, { id: 'p1', review: 'praise', repliedAt: at, text: 'Thanks' })]);
      assert.equal(await reply({ text: 'x' }, 'praise'), 'answered-elsewhere');
    });

    it('knows that the regular came back by the next order alone', async () => {
      assert.equal((await find('complaint')).boughtAgain, null);
      now = start + 3 * DAY;
      await platform.ledger.apply([order('h19', 'he', now - HOUR)]);
      const again = await find('complaint');
      assert.equal(again.boughtAgain, '2026-11-23');
      assert.equal(again.visits, 20);
      const { wonBack, items } = await page({ view: 'won-back' });
      assert.deepEqual(
        [items.map((one) => one.review), wonBack],
        // Under five people a share would say what one of them did.
        [['complaint'], { share: null, n: 1 }],
      );
    });

    it('forgets what was promised with what was written', async () => {
      await platform.ledger.apply([event('erase', now, { review: 'complaint' })]);
      const { db } = platform.store;
      assert.deepEqual(await db.selectFrom('remedies').selectAll().execute(), []);
      assert.equal(await reply({ text: 'x' }), 'unknown-review');
    });
  });
}

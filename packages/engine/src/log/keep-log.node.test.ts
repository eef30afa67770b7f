import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { saltedWords } from '@huitou/proof/log/words.js';
import type { Store } from '@huitou/store/open-store.js';
import { orderHash } from '@huitou/store/purchase-key.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import type { KyselyPlugin } from 'kysely';
import { openPlatform, type Platform } from '../open-platform.ts';
import { digest } from '../submissions/digest.ts';
import { keepLog } from './keep-log.ts';
import { DAY, START } from './testing/days.ts';
import { entriesOf, headsOf } from './testing/stored-log.ts';

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`the public log on ${engine}`, { skip, timeout: 300_000 }, () => {
    let store: Store;
    let now = START;
    const opened = (): Promise<Platform> =>
      openPlatform({
        databaseUrl: { ...store, close: async () => {} },
        now: () => now,
        publishAfter: null,
        publishEvery: null,
      });
    before(async () => void (store = await open()));
    after(() => store.close());
    beforeEach(async () => {
      await emptyStore(store);
      now = START;
    });

    it('does not begin amid a history: not before its clock has come to yesterday, or a day has passed', async () => {
      let ids = 0;
      const at = (days: number): string => new Date(START + days * DAY).toISOString();
      const event = (type: string, data: object, days: number): Event =>
        ({ id: `e${++ids}`, type, at: at(days), data }) as Event;
      const order = (id: string, days: number): Event =>
        event('order', { id, merchant: 'm', buyer: id.slice(0, 1), paidAt: at(days) }, days);
      const regular = (id: string): Event[] => [
        order(`${id}1`, -39),
        order(`${id}2`, -35),
        event('review', { id, merchant: 'm', buyer: id, order: `${id}2`, writtenAt: at(-33), text: 'Good' }, -33),
      ];
      const logged = async (): Promise<string[]> =>
        (await entriesOf(store))
          .filter(({ kind }) => kind !== 'index')
          .map(({ kind, subject }) => `${kind} ${subject}`);
      const begun = [event('merchant', { id: 'm', name: 'm', industry: 'tea' }, -40), ...regular('a'), ...regular('b')];
      for (const ends of ['yesterday', 'long ago'] as const) {
        await emptyStore(store);
        now = START;
        const platform = await opened();
        await platform.ledger.apply(begun);
        for (const _ of [1, 2]) await platform.ledger.publish();
        assert.deepEqual(await logged(), [], 'amid the history');
        const link = { id: 'l', action: 'link', merchant: 'm', buyer: 'a', reason: 'own-account' };
        await platform.ledger.apply([event('moderation', link, -20)]);
        await platform.ledger.publish();
        assert.deepEqual(await logged(), [], ends);
        if (ends === 'yesterday') await platform.ledger.apply([order('c1', -1)]);
        else now += DAY;
        await platform.ledger.publish();
        assert.deepEqual(await logged(), ['published b'], ends);
        await platform.close();
      }
    });

    describe('with a shop of three regulars', () => {
      let platform: Platform;
      const order = (id: string, days: number, merchant = 'm') =>
        event('order', { id, merchant, buyer: id.slice(0, 1), paidAt: at(days) }, days);
      const review = (id: string, text = 'Good and fresh', merchant = 'm') =>
        event('review', { id, merchant, buyer: id, order: `${id}2`, writtenAt: at(0), stars: { quality: 4 }, text });
      const fold = (data: object) => event('moderation', { id: `x${ids}`, merchant: 'm', reason: 'spam', ...data });
      let ids = 0;
      const at = (days: number): string => new Date(START + days * DAY).toISOString();
      const event = (type: string, data: object, days = 0): Event =>
        ({ id: `e${++ids}`, type, at: new Date(START + days * DAY + ids).toISOString(), data }) as Event;
      const publish = async (days = 0): Promise<void> => {
        now += days * DAY;
        await platform.ledger.publish();
      };
      const kinds = async (): Promise<string[]> =>
        (await entriesOf(store))
          .filter(({ kind }) => kind !== 'index')
          .map(({ kind, subject }) => `${kind} ${subject}`);
      beforeEach(async () => {
        platform = await opened();
        const shop = (id: string) => event('merchant', { id, name: id, industry: 'tea' }, -20);
        const orders = ['a', 'b', 'c'].flatMap((id) => [order(`${id}1`, -9), order(`${id}2`, -5)]);
        await platform.ledger.apply([shop('m'), shop('n'), ...orders, ...['a', 'b', 'c'].map((id) => review(id))]);
        await publish();
      });
      afterEach(() => platform.close());

      it('begins with all that is public, folded or not, and with the caps that hold', async () => {
        await platform.ledger.apply([
          fold({ id: 'f', action: 'fold', review: 'b' }),
          fold({ id: 'g', action: 'fold', review: 'c' }),
          fold({ id: 'h', action: 'unfold', review: 'c' }),
          fold({ id: 'i', action: 'cap', level: 'par' }),
        ]);
        await publish();
        for (const table of ['log_entries', 'log_nodes', 'log_heads', 'log_subjects'] as const)
          await store.db.deleteFrom(table).execute();
        await platform.close();
        platform = await opened();
        await publish();
        assert.deepEqual(await kinds(), ['capped ', 'published a', 'published b', 'folded b', 'published c']);
      });

      it('has the figures of each day as they ended, once', async () => {
        await publish(1);
        await platform.ledger.apply([order('a3', 1)]);
        await publish();
        await publish();
        await publish(1);
        const figures = (await entriesOf(store))
          .filter(({ kind }) => kind === 'index')
          .map(({ body }) => JSON.parse(body) as { of: string; merchant: string });
        const [first, second] = [at(0).slice(0, 10), at(1).slice(0, 10)];
        assert.deepEqual(
          figures.map(({ of, merchant }) => `${merchant} ${of}`),
          [`m ${first}`, `n ${first}`, `m ${second}`, `n ${second}`],
        );
      });

      it('has a day once, also where a process was killed while it wrote, and where two write it', async () => {
        const failing: KyselyPlugin = {
          transformQuery({ node }) {
            if (JSON.stringify(node).includes('log_heads') && node.kind === 'InsertQueryNode')
              throw new Error('the disk is full');
            return node;
          },
          transformResult: async ({ result }) => result,
        };
        const today = Math.floor(now / DAY) + 1;
        await assert.rejects(keepLog(store.db.withPlugin(failing), { today, now }), /the disk is full/);
        assert.equal((await entriesOf(store)).length, 0);
        assert.equal(await keepLog(store.db, { today, now }), true);
        const entries = await entriesOf(store);
        assert.equal(await keepLog(store.db, { today, now }), true);
        assert.equal(await keepLog(store.db, { today: today - 1, now }), true);
        assert.deepEqual(await entriesOf(store), entries);
        assert.equal((await headsOf(store)).length, 1);
      });

      it('says who changed words', async () => {
        await publish(1);
        await platform.ledger.apply([review('a', 'Stale by now')]);
        const author = { merchant: 'm', buyer: 'b', order: orderHash('b2'), token: 't' };
        const draft = { stars: { quality: 1 }, text: 'Bruised' };
        await platform.afterwards.edit(author, 'b', draft, { receipt: async () => 'receipt' });
        await publish();
        await publish(1);
        const edits = (await entriesOf(store))
          .filter(({ kind }) => kind === 'edited')
          .map(({ body }) => JSON.parse(body) as { review: string; by: string });
        assert.deepEqual(
          edits.map(({ review: id, by }) => `${id} ${by}`),
          ['a platform', 'b author'],
        );
      });

      it('says that a review went to another merchant, and keeps no way back to its words', async () => {
        await publish(1);
        await platform.ledger.apply([order('a3', -8, 'n'), order('a4', -7, 'n'), review('a', 'Good and fresh', 'n')]);
        await publish();
        await publish(1);
        const rows = (await entriesOf(store)).filter(({ subject }) => subject === 'a');
        assert.deepEqual(
          rows.map(({ kind, merchant }) => `${kind} ${merchant}`),
          ['published m', 'withdrawn m', 'published n'],
        );
        const said = await store.db
          .selectFrom('log_subjects')
          .select(['merchant', 'salt'])
          .where('subject', '=', 'a')
          .orderBy('merchant')
          .execute();
        assert.deepEqual(
          said.map(({ salt }) => salt === ''),
          [true, false],
        );
      });

      it('says nothing of a review that was removed behind its back', async () => {
        await publish(1);
        await store.db.deleteFrom('reviews').where('id', '=', 'b').execute();
        await platform.ledger.apply([fold({ action: 'fold', review: 'a' })]);
        await publish();
        await publish(1);
        assert.deepEqual(await kinds(), ['published a', 'published b', 'published c', 'folded a']);
      });

      it('holds nothing by which an erased review or its author is known', async () => {
        await publish(1);
        await platform.ledger.apply([event('erase', { buyer: 'a' })]);
        const [known] = await store.db.selectFrom('log_subjects').select('salt').where('subject', '=', 'a').execute();
        assert.equal(known?.salt, null, 'at once');
        await publish();
        await publish(1);
        const own = (await entriesOf(store)).filter(({ subject }) => subject === 'a');
        assert.deepEqual(
          own.map(({ kind }) => kind),
          ['published', 'erased'],
        );
        assert.deepEqual(Object.keys(JSON.parse(own[1]?.body ?? '{}') as object), [
          'day',
          'kind',
          'merchant',
          'review',
        ]);
        const bodies = (await entriesOf(store)).map(({ body }) => body).join('\n');
        for (const text of ['Good and fresh', '"buyer"', 'author"']) assert.ok(!bodies.includes(text), text);
        const { words } = JSON.parse(own[0]?.body ?? '{}') as { readonly words: string };
        for (const { salt } of await store.db
          .selectFrom('log_subjects')
          .select('salt')
          .where('salt', 'is not', null)
          .execute())
          assert.notEqual(digest(saltedWords(salt ?? '', { text: 'Good and fresh', stars: { quality: 4 } })), words);
      });
    });
  });
}

import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import { methodV2 } from '@huitou/method/document.js';
import type { Store } from '@huitou/store/open-store.js';
import { openLogged } from '@huitou/store/testing/logged-store.js';
import { postgresSkip } from '@huitou/store/testing/postgres-database.js';
import { CompiledQuery, sql } from 'kysely';
import { createSignals } from '../insights/count-signals.ts';
import { createInsights } from '../insights/create-insights.ts';
import { createModeration } from '../moderation/create-moderation.ts';
import { createReader } from '../read/create-reader.ts';
import { createInbox } from '../inbox/create-inbox.ts';
import { createAfterwards } from '../submissions/create-afterwards.ts';
import { createSubmissions, type SubmissionsOptions } from '../submissions/create-submissions.ts';
import { orderHash } from '@huitou/store/purchase-key.js';
import { apply } from './apply.ts';

const at = (day: number): string => `2026-01-0${day}T12:00:00Z`;
const now = Date.parse(at(9));
const said = (id: string, day: number, type: string, data: object): Event => ({ id, type, at: at(day), data }) as Event;
const review = { id: 'r', merchant: 'm', buyer: 'b', order: 'o', goods: 'g', writtenAt: at(6), text: 'Good and fresh' };

/** Something of each kind, and each thing once more elsewhere. */
const events: readonly Event[] = [
  said('1', 1, 'merchant', { id: 'm', name: 'M', industry: 'i' }),
  said('2', 1, 'goods', { id: 'g', merchant: 'm', name: 'G' }),
  said('3', 1, 'room', { id: 'l', merchant: 'm', name: 'L', live: true }),
  said('4', 1, 'dispatched', { order: 'o', dispatchedAt: at(1) }),
  said('5', 1, 'order', { id: 'o', merchant: 'm', buyer: 'b', paidAt: at(1) }),
  said('6', 5, 'order', { id: 'o2', merchant: 'm', buyer: 'b', paidAt: at(5) }),
  said('7', 2, 'refund', { id: 'f', order: 'o', refundedAt: at(2), reason: 'quality', full: false }),
  said('8', 6, 'review', { ...review, stars: { service: 4 } }),
  said('9', 6, 'reply', { id: 'p', review: 'r', repliedAt: at(6), text: 'Thanks' }),
  said('18', 7, 'appendix', { id: 'a', review: 'r', writtenAt: at(7), text: 'Still good' }),
  said('10', 7, 'moderation', { id: 'x', action: 'fold', merchant: 'm', review: 'r', reason: 'spam' }),
  said('11', 7, 'moderation', { id: 'y', action: 'link', merchant: 'm', buyer: 'b', reason: 'own-account' }),
  said('12', 8, 'moderation', { id: 'y', action: 'unlink', merchant: 'm', buyer: 'b', reason: 'own-account' }),
  said('13', 8, 'review', { ...review, merchant: 'n', stars: { service: 5 } }),
  said('14', 8, 'order', { id: 'o', merchant: 'n', buyer: 'b', paidAt: at(1) }),
  said('16', 1, 'order', { id: 'q1', merchant: 'm', buyer: 'q', paidAt: at(1), goods: ['g'] }),
  said('17', 3, 'order', { id: 'q2', merchant: 'm', buyer: 'q', paidAt: at(3), goods: ['g'] }),
  said('19', 1, 'order', { id: 'v1', merchant: 'm', buyer: 'v', paidAt: at(1) }),
  said('15', 8, 'refund', { id: 'f', order: 'o2', refundedAt: at(2), reason: 'quality', full: true }),
];

const isStatement = ({ sql: text }: CompiledQuery): boolean => /^\s*(select|with|insert|update|delete)/.test(text);

/** What moves is of two merchants: its rows are asked for by arrays. An insert finds the part of each row by itself. */
const isAboutSeveral = ({ sql: text }: CompiledQuery): boolean =>
  !text.startsWith('insert') && text.includes('unnest(');

/** The tables that a plan reads or changes. */
function tablesIn(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(tablesIn);
  if (typeof plan !== 'object' || plan === null) return [];
  const { 'Relation Name': own } = plan as { readonly 'Relation Name'?: string };
  return [...(own === undefined ? [] : [own]), ...Object.values(plan).flatMap(tablesIn)];
}

/** Of each table that is kept in parts, the parts that the plan of a statement names. */
async function partsOf({ db }: Store, { sql: text, parameters }: CompiledQuery): Promise<Map<string, Set<string>>> {
  const explain = CompiledQuery.raw(`explain (format json) ${text}`, [...parameters]);
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': unknown }>(explain);
  const parts = new Map<string, Set<string>>();
  for (const table of tablesIn(rows)) {
    const [, whole, part] = /^(.*)_(\d+)$/.exec(table) ?? [];
    if (whole !== undefined && part !== undefined) parts.set(whole, (parts.get(whole) ?? new Set()).add(part));
  }
  return parts;
}

it(
  'whatever is asked about one merchant or one pair lies in one part of each table that is kept in parts',
  { skip: postgresSkip },
  async () => {
    const asked = new Map<string, CompiledQuery>();
    let listening = false;
    const store = await openLogged((query) => {
      if (listening && isStatement(query) && !isAboutSeveral(query)) asked.set(query.sql, query);
    });
    try {
      const { db } = store;
      listening = true;
      for (const event of events) await db.transaction().execute((one) => apply(one, methodV2, [event], now));
      const applied = new Set(asked.keys());
      const writing: SubmissionsOptions = {
        store,
        now: () => now,
        write: (task) => task(),
        apply: async (one, more) => void (await apply(one, methodV2, more, now)),
        applied: () => {},
        unavailable: () => undefined,
      };
      const submissions = createSubmissions(writing);
      const afterwards = createAfterwards(writing);
      const author = { merchant: 'm', buyer: 'q', order: orderHash('q2'), token: 'a token' };
      const written = await submissions.submit(author, { text: 'Fresh' }, { key: 'a key', receipt: async () => null });
      assert.ok(typeof written === 'object');
      await submissions.purchase(author);
      assert.ok(
        typeof (await afterwards.append(author, written.review, { text: 'Still fresh' }, 'a key')) === 'object',
      );
      const edited = await afterwards.edit(author, written.review, { text: 'Fresh' }, { receipt: async () => null });
      assert.ok(typeof edited === 'object' && 'state' in edited);
      const voter = { merchant: 'm', buyer: 'v', order: orderHash('v1'), token: 'a reader' };
      for (const helpful of [true, null]) {
        assert.ok(typeof (await afterwards.vote(voter, written.review, helpful)) === 'object');
      }
      for (const reporter of [{ by: 'nobody' }, { by: 'buyer', ...voter }] as const) {
        assert.ok(typeof (await afterwards.report(reporter, written.review, { reason: 'other' })) === 'object');
      }
      assert.ok(typeof (await afterwards.reports('m')) === 'object');
      const inbox = createInbox(writing);
      const staff = { merchant: 'm', user: 'u', role: 'merchant' } as const;
      assert.ok(
        typeof (await inbox.reply(staff, written.review, { text: 'Thanks', remedy: { kind: 'other' } })) === 'object',
      );
      await inbox.mark(staff, [written.review], true);
      for (const view of ['waiting', 'answered', 'won-back', 'all'] as const) {
        await inbox.page(staff, { view, mood: 'low', minVisits: 2, limit: 1 });
      }
      const moderation = createModeration(writing);
      for (const view of ['held', 'folded'] as const) await moderation.staffPage('m', { view });
      const folding = { action: 'fold', reason: 'seen' } as const;
      assert.ok(typeof (await moderation.decide({ merchant: 'm', user: 'u' }, written.review, folding)) === 'object');
      assert.equal(await submissions.erase(author, written.review), true);
      const reader = await createReader(store, { method: methodV2, asOf: now });
      for (const merchant of ['m', 'n']) {
        await reader.publish(now, [merchant]);
        await reader.history(merchant, 90);
        await reader.summary(merchant);
        await reader.goods(merchant).catch(() => {});
        await reader.market.details(merchant).catch(() => {});
        for (const sort of ['newest', 'helpful', 'critical'] as const) {
          const query = { sort, dimension: 'service', topic: 'fresh', minOrders: 3, stars: 5 } as const;
          await reader.reviews(merchant, query).catch(() => {});
        }
      }
      const pages = createSignals(writing);
      await pages.count([{ merchant: 'm', room: 'l', session: 's', kind: 'visit', openedReviews: true }]);
      const insights = createInsights({
        ...{ db: store.reads, method: methodV2, version: () => 1, asOf: () => now },
      });
      assert.equal((await insights.signals('m', 0)).length, 1);
      for (const read of ['reviewDays', 'topics', 'visits'] as const) await insights[read](['m'], 0);
      await insights.texts(['m'], 0, 400);
      await insights.naming('m', ['fresh'], ['r']);
      await insights.dayNear('m', 20_000);
      await insights.caps('m', 0);
      listening = false;
      assert.ok(applied.size > 30, `${applied.size} statements of the ledger`);

      const wide = new Map<string, unknown>();
      const seen = new Set<string>();
      for (const [text, query] of asked) {
        for (const [table, parts] of await partsOf(store, query)) {
          seen.add(table);
          if (parts.size !== 1) wide.set(text, [table, ...parts]);
        }
      }
      assert.deepEqual([...wide], []);
      const { rows } = await sql<{ name: string }>`select relname as name from pg_class where relkind = 'p'`.execute(
        db,
      );
      assert.deepEqual(
        rows.map(({ name }) => name).filter((name) => !seen.has(name)),
        [],
        'each of them is asked',
      );
    } finally {
      await store.close();
    }
  },
);

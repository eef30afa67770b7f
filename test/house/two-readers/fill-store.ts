import type { Insertable } from 'kysely';
import { dayMs } from '@huitou/reviews/day.js';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import type { Store } from '@huitou/store/open-store.js';
import { thingKinds } from '@huitou/store/thing-kinds.js';
import { repliedOn, type FixtureMerchant, type FixtureReview } from '@huitou/mock/market/fixture.js';
import { today } from '@huitou/mock/fixtures.js';
import { helpfulness } from '@huitou/reviews/helpfulness.js';
import { improveOf, overallOf } from '@huitou/reviews/stars.js';

type Row<T extends keyof Database> = Insertable<Database[T]>;
const dayOf = (date: string): number => Date.parse(date) / dayMs;
const revOf = (at: number, id: string): string => String(at).padStart(14, '0') + id;

function reviewRow(merchant: string, said: FixtureReview): ReviewsTable {
  const writtenAt = Date.parse(said.at);
  return {
    id: said.id,
    merchant,
    buyer: said.buyer,
    order_id: said.orderedOn === undefined ? null : `o-${said.id}`,
    goods: said.goods ?? null,
    written_at: writtenAt,
    day: dayOf(said.at.slice(0, 10)),
    text: said.text,
    lang: said.lang,
    media: JSON.stringify(said.media ?? []),
    would_buy_again: said.wouldBuyAgain === undefined ? null : said.wouldBuyAgain ? 1 : 0,
    author: said.author,
    avatar: said.avatar ?? null,
    helpful: said.helpful ?? 0,
    topics: '[]',
    rev: revOf(writtenAt, said.id),
    bought: said.bought,
    since_day: dayOf(said.since),
    overall: overallOf(said.stars),
    improve: improveOf(said.stars),
    first_reply: said.reply ? `p-${said.id}` : null,
    replied_at: said.reply ? repliedTo(said) : null,
    won_back: said.reply?.wonBack ? 1 : 0,
    folded: said.folded?.reason ?? null,
    counts: 1,
    ...{ votes_for: 0, weight_for: 0, weight_against: 0, helpfulness: helpfulness(said.helpful ?? 0, 0) },
  };
}

function orderRow(merchant: string, id: string, buyer: string, paidAt: number): Row<'orders'> {
  const day = Math.floor(paidAt / dayMs);
  const nothing = { dispatch_by: null, deliver_by: null, room: null, dispatched_at: null, delivered_at: null };
  const noRefund = { quality_refund_at: null, void_at: null, excused_at: null };
  const revs = { rev: revOf(paidAt, id), dispatched_rev: '', delivered_rev: '' };
  return {
    id,
    merchant,
    buyer,
    paid_at: paidAt,
    day,
    goods: '[]',
    linked: 0,
    ...revs,
    ...nothing,
    ...noRefund,
  };
}

const repliedTo = ({ at, reply }: FixtureReview): number => Date.parse(at) + (reply?.afterMinutes ?? 0) * 60_000;

function foldRow(
  merchant: string,
  review: string,
  { reason, on, by = null, rule = null }: NonNullable<FixtureReview['folded']>,
): Row<'moderations'> {
  const day = dayOf(on ?? '');
  const nothing = { buyer: null, level: null, until: null };
  const said = { day, decided_by: by, rule, at: day * dayMs, rev: revOf(day * dayMs, review) };
  return { id: `f-${review}`, action: 'fold', merchant, review, reason, ...said, ...nothing };
}

/** Reviews by one-time buyers: a fixture only says how many. */
const firstTimers = (merchant: string, count: number): ReviewsTable[] =>
  Array.from({ length: count }, (_, n) =>
    reviewRow(merchant, {
      id: `${merchant}-once-${n}`,
      buyer: `once-${n}`,
      author: null,
      at: '2026-01-01T00:00:00Z',
      bought: 1,
      since: '2026-01-01',
      stars: {},
      text: '好',
      lang: null,
    }),
  );

async function insert<T extends keyof Database>(store: Store, table: T, rows: readonly Row<T>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) {
    await store.db
      .insertInto(table)
      .values(rows.slice(from, from + 500) as never)
      .execute();
  }
}

/** Writes a fixture merchant into a store as the ledger and the ranking would leave it. */
export async function fillStore(
  store: Store,
  seq: number,
  { index, sites, services, goods, history, room, reviews, firstTime }: FixtureMerchant,
): Promise<void> {
  const { id, name, names = {}, industry, avatar } = index.merchant;
  const said = { sites: JSON.stringify(sites), services: JSON.stringify(services), rev: revOf(0, id) };
  await insert(store, 'merchants', [
    { id, name, names: JSON.stringify(names), industry: industry.id, avatar, seq, ...said },
  ]);
  await insert(store, 'snapshots', [{ merchant: id, body: JSON.stringify(index), version: 1, publication: 1 }]);
  await insert(
    store,
    'goods',
    goods.map(({ id: item, name: called, names: both, image }) => ({
      ...{ id: item, merchant: id, name: called, names: JSON.stringify(both), image, rev: revOf(0, item) },
    })),
  );
  if (room) {
    const { id: called, live, names: said, hostKind = null, session, ...rest } = room;
    const place = {
      host_kind: hostKind,
      id: called,
      merchant: id,
      names: JSON.stringify(said),
      live: live ? 1 : 0,
      session: session && JSON.stringify(session),
      rev: revOf(0, called),
    };
    await insert(store, 'rooms', [{ ...rest, ...place }] as never);
    await insert(store, 'things', [{ kind: thingKinds.room, id: called, merchant: id, owner: '' }]);
  }
  await insert(
    store,
    'daily',
    history.map(({ day, dimensions, ...rest }) => ({
      merchant: id,
      day: dayOf(day),
      dimensions: JSON.stringify(dimensions),
      ...rest,
    })),
  );
  await insert(store, 'reviews', [...reviews.map((review) => reviewRow(id, review)), ...firstTimers(id, firstTime)]);
  await insert(
    store,
    'orders',
    reviews.flatMap((review) => [
      ...(review.orderedOn ? [orderRow(id, `o-${review.id}`, review.buyer, dayOf(review.orderedOn) * dayMs)] : []),
      ...(review.reply?.wonBack ? [orderRow(id, `w-${review.id}`, review.buyer, repliedTo(review) + 1)] : []),
    ]),
  );
  await insert(
    store,
    'orders',
    goods.flatMap(({ id: item, sold: [buyers, again] = [0, 0] }) =>
      Array.from({ length: buyers + again }, (_, n) => {
        const at = today - (n < buyers ? 40 : 20) * dayMs;
        return { ...orderRow(id, `${item}-o${n}`, `${item}-b${n % buyers}`, at), goods: JSON.stringify([item]) };
      }),
    ),
  );
  await insert(
    store,
    'moderations',
    reviews.flatMap(({ id: review, folded }) => (folded ? [foldRow(id, review, folded)] : [])),
  );
  await insert(
    store,
    'appendices',
    reviews.flatMap(({ id: review, at, added = [] }) =>
      added.map(({ text, days }, n) => {
        const day = dayOf(at.slice(0, 10)) + days;
        const writtenAt = day * dayMs;
        return {
          merchant: id,
          review,
          id: `a-${review}-${n}`,
          written_at: writtenAt,
          day,
          text,
          rev: revOf(writtenAt, review),
        };
      }),
    ),
  );
  await insert(
    store,
    'review_edits',
    reviews.flatMap(({ id: review, at, before }) =>
      before
        ? [
            {
              ...{ merchant: id, review, day: dayOf(at.slice(0, 10)) + before.days, text: before.text },
              ...{ stars: JSON.stringify(before.stars), body: '', answer: '{}' },
            },
          ]
        : [],
    ),
  );
  await insert(
    store,
    'review_stars',
    reviews.flatMap((review) =>
      Object.entries(review.stars).map(([dimension, stars]) => ({ merchant: id, review: review.id, dimension, stars })),
    ),
  );
  await insert(
    store,
    'replies',
    reviews.flatMap((said) => {
      const { id: review, reply } = said;
      if (!reply) return [];
      const repliedAt = repliedTo(said);
      return [
        {
          merchant: id,
          id: `p-${review}`,
          review,
          replied_at: repliedAt,
          day: dayOf(repliedOn(said)),
          text: reply.text,
          rev: revOf(repliedAt, review),
        },
      ];
    }),
  );
}

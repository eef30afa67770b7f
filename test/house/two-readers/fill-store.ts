import type { Store } from '@huitou/store/open-store.js';
import { thingKinds } from '@huitou/store/thing-kinds.js';
import { rankingOf } from '@huitou/engine/rank/rankings.js';
import { percentileBefore } from '@huitou/mock/fixture-market.js';
import { venues } from '@huitou/mock/market/venues.js';
import type { FixtureMerchant } from '@huitou/mock/market/fixture.js';
import { fillOrders } from './fill-orders.ts';
import { fillReviews } from './fill-reviews.ts';
import { dayOf, insert, revOf } from './insert.ts';

/** Writes what the platform of fixture merchants says beside them: their industries and its venues. */
export async function fillPlatform(store: Store, merchants: readonly FixtureMerchant[]): Promise<void> {
  const industries = new Map(merchants.map(({ index }) => [index.merchant.industry.id, index.merchant.industry]));
  await insert(
    store,
    'industries',
    Array.from(industries.values(), ({ id, name, names = {} }) => ({
      ...{ id, name, names: JSON.stringify(names), parent: null, rev: revOf(0, id) },
    })),
  );
  await insert(
    store,
    'venues',
    venues.map(({ id, name, names, theme, industries: of, period, ticket, paid }) => ({
      ...{ id, name, theme, names: JSON.stringify(names), rev: revOf(0, id), paid: JSON.stringify(paid) },
      ...{ industries: of && JSON.stringify(of), ticket: ticket && JSON.stringify(ticket) },
      opens_at: period && Date.parse(period.from),
      closes_at: period && Date.parse(period.until),
    })),
  );
}

/** Writes a fixture merchant into a store as the ledger and the ranking would leave it. */
export async function fillStore(store: Store, seq: number, merchant: FixtureMerchant): Promise<void> {
  const { index, sites, services, goods, history, room } = merchant;
  const { id, name, names = {}, industry, avatar } = index.merchant;
  const said = { sites: JSON.stringify(sites), services: JSON.stringify(services), rev: revOf(0, id) };
  await insert(store, 'merchants', [
    { id, name, names: JSON.stringify(names), industry: industry.id, avatar, seq, ...said },
  ]);
  await insert(store, 'snapshots', [{ merchant: id, body: JSON.stringify(index), version: 1, publication: 1 }]);
  await insert(store, 'rankings', [
    {
      ...{ ...rankingOf(index), percentile_before: percentileBefore({ index, history }) },
      ...{ services: said.services, publication: 1 },
    },
  ]);
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
    history.map(({ day, dimensions, interval, ...rest }) => ({
      merchant: id,
      day: dayOf(day),
      dimensions: JSON.stringify(dimensions),
      ...{ lower: interval?.lower ?? null, upper: interval?.upper ?? null },
      ...rest,
    })),
  );
  await fillReviews(store, merchant);
  await fillOrders(store, merchant);
}

import type { Event } from '@huitou/contract/events.js';
import { BuyerPool } from './buyer-pool.ts';
import { scheduleFoldedReviews } from './folded-reviews.ts';
import { scheduleFraud } from './fraud.ts';
import { day, hour, startOfDay, timestamp } from './model/clock.ts';
import { industries } from './model/industries.ts';
import { createRandom, type Random } from './model/random.ts';
import { drawShops, type Shop } from './model/shops.ts';
import { durationInDays, partners, withDefaults, type MarketOptions, type Settings } from './options.ts';
import { scheduleStories } from './schedule-stories.ts';
import { sessionName } from './sessions.ts';
import type { ShopState } from './shop-state.ts';
import { Simulation } from './simulation.ts';
import { RecentPhrases } from './text/recent-phrases.ts';
import { scheduleVenues } from './venues.ts';
import type { VisitSource } from './visit-source.ts';
import { ownVisits, scheduleVisits, visitsPerDay } from './visits.ts';

export type { MarketOptions } from './options.ts';

function emitIndustries(simulation: Simulation, at: number): void {
  for (const { id, name, names, parent } of industries) {
    simulation.emit('industry', 'Asia/Shanghai', at, id, { id, name, names, ...(parent ? { parent } : {}) });
  }
}

function emitShop(simulation: Simulation, shop: Shop, at: number, { sites, partnerSites }: Settings): void {
  const { id, name, names, zone, services } = shop;
  simulation.emit('merchant', zone, at, id, {
    id,
    name,
    names: { ...names },
    services: [...services],
    industry: shop.industry.id,
    avatar: `/pictures/shops/${id}.svg`,
    sites: [...sites, ...(partners.includes(id) ? partnerSites : [])],
  });
  for (const goods of shop.goods) {
    const image = `/pictures/goods/${goods.kind.motif}-${goods.look}.svg`;
    const { id: item, name: called, names: translated } = goods;
    simulation.emit('goods', zone, at, item, { id: item, merchant: id, name: called, names: { ...translated }, image });
  }
}

/** The shop's live room: from the beginning, and once more with the broadcast of the last evening before the end. */
function scheduleRoom(simulation: Simulation, shop: Shop, start: number, random: Random): void {
  const { id, names, zone, host, live } = shop;
  const called = { 'zh-CN': `${names['zh-CN']}的直播间`, en: `${names['en']} live` };
  const name = called[shop.language === 'zh' ? 'zh-CN' : 'en'];
  const room = { id: `${id}-room`, merchant: id, name, names: called, host, live };
  simulation.schedule(start, (at) => simulation.emit('room', zone, at, room.id, room));
  if (!live) return;
  simulation.schedule(startOfDay(zone, simulation.until - day) + 20 * hour, (at) => {
    const session = {
      id: `${room.id}-tonight`,
      ...sessionName(id, shop.language, random),
      startedAt: timestamp(zone, at),
    };
    simulation.emit('room', zone, at, session.id, { ...room, session });
  });
}

const rootOf = ({ seed }: Settings): Random => createRandom(`market ${seed}`);

/** The shops of a market, with the traits that no event tells. */
export function shopsOf(options: MarketOptions = {}): readonly Shop[] {
  const settings = withDefaults(options);
  return drawShops(settings.merchants, rootOf(settings));
}

/** Schedules what a script says and no model: stories, fraud and folded reviews. */
function scheduleScripts(state: ShopState): void {
  scheduleStories(state);
  scheduleFraud(state);
  scheduleFoldedReviews(state);
}

/**
 * Simulates two years of a market and yields the events that its platform would send, in order of time.
 *
 * @param source decides first visits in the place of the market's own plan; then nothing scripted happens either.
 */
export async function* market(options: MarketOptions = {}, source?: VisitSource): AsyncGenerator<Event> {
  const settings = withDefaults(options);
  const root = rootOf(settings);
  const simulation = new Simulation(settings.until);
  const start = settings.until - durationInDays * day;
  const shops = drawShops(settings.merchants, root);
  const totalSize = shops.reduce((sum, { size, trajectory }) => sum + (trajectory === 'tiny' ? 0 : size), 0);
  // Fork names are part of the seed: another name gives another market.
  const buyers = new BuyerPool(root.fork('crowd'));
  const usedTexts = new Set<string>();
  simulation.schedule(start - day, (at) => emitIndustries(simulation, at));
  scheduleVenues(simulation, { start: start - day, shops });
  for (const shop of shops) {
    const state: ShopState = {
      shop,
      simulation,
      random: root.fork(`desk ${shop.id}`),
      usedTexts,
      recentPhrases: new RecentPhrases(),
      reviewsPerOrder: settings.orders > 0 ? settings.reviews / settings.orders : 0,
      lastOrder: 0,
      onExperience: (at, experience) => source?.onExperience(shop, at, experience),
    };
    simulation.schedule(start - day / 2, (at) => emitShop(simulation, shop, at, settings));
    scheduleRoom(simulation, shop, start - day / 2, root.fork(`session ${shop.id}`));
    if (!source) scheduleScripts(state);
    const visitsOn = source
      ? (date: number) => source.newBuyers(date).get(shop.id) ?? 0
      : ownVisits(state, visitsPerDay(state, settings.orders, totalSize));
    scheduleVisits(state, buyers, visitsOn);
  }
  yield* simulation.run();
}

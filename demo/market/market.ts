import type { Event } from '@huitou/contract/events.js';
import { Crowd, open, visits } from './crowd.ts';
import type { Desk } from './desk.ts';
import * as folding from './folding.ts';
import * as meddling from './meddling.ts';
import { day } from './model/clock.ts';
import { industries } from './model/industries.ts';
import { random } from './model/random.ts';
import { openShops, type Shop } from './model/shops.ts';
import { partners, settings, span, type MarketOptions, type Settings } from './options.ts';
import { Scene } from './scene.ts';
import * as story from './story.ts';
import { Memory } from './words/memory.ts';

export type { MarketOptions } from './options.ts';

function openIndustries(scene: Scene, at: number): void {
  for (const { id, name, names, parent } of industries) {
    scene.tell('industry', 'Asia/Shanghai', at, id, { id, name, names, ...(parent ? { parent } : {}) });
  }
}

function openDoors(scene: Scene, shop: Shop, at: number, { sites, partnerSites }: Settings): void {
  const { id, name, zone, host, live, services } = shop;
  scene.tell('merchant', zone, at, id, {
    id,
    name,
    services: [...services],
    industry: shop.industry.id,
    avatar: `/pictures/shops/${id}.svg`,
    sites: [...sites, ...(partners.includes(id) ? partnerSites : [])],
  });
  for (const goods of shop.goods) {
    const image = `/pictures/goods/${goods.kind.motif}-${goods.look}.svg`;
    scene.tell('goods', zone, at, goods.id, { id: goods.id, merchant: id, name: goods.name, image });
  }
  const room = shop.language === 'zh' ? `${name}的直播间` : `${name} live`;
  scene.tell('room', zone, at, `${id}-room`, { id: `${id}-room`, merchant: id, name: room, host, live });
}

/** A model of two years of a market, told as the events its platform would send, in order of time. */
export async function* market(options: MarketOptions = {}): AsyncGenerator<Event> {
  const set = settings(options);
  const source = random(`market ${set.seed}`);
  const scene = new Scene(set.until);
  const start = set.until - span * day;
  const shops = openShops(set.merchants, source);
  const sizes = shops.reduce((sum, { size, fate }) => sum + (fate === 'tiny' ? 0 : size), 0);
  const crowd = new Crowd(source.fork('crowd'));
  const said = new Set<string>();
  scene.plan(start - day, (at) => openIndustries(scene, at));
  for (const shop of shops) {
    const chance = source.fork(`desk ${shop.id}`);
    const desk: Desk = {
      shop,
      scene,
      chance,
      said,
      memory: new Memory(),
      talk: set.orders > 0 ? set.reviews / set.orders : 0,
      orders: 0,
    };
    scene.plan(start - day / 2, (at) => openDoors(scene, shop, at, set));
    story.plan(desk);
    meddling.plan(desk);
    folding.plan(desk);
    open(desk, crowd, visits(desk, set.orders, sizes));
  }
  yield* scene.play();
}

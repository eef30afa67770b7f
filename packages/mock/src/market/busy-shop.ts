import { dayMs, dayOfTime } from '@huitou/reviews/day.js';
import { chance, pick } from './chance.ts';
import type { FixtureMerchant, FixtureReview } from './fixture.ts';
import { endings, given, goods, openings, service, surnames, wishes } from './busy-words.ts';
import { historyOf, indexOf } from './index-of.ts';
import { pan, portrait } from './pictures.ts';
import { today } from './time.ts';

/** One of ten thousand: the same review in every run. */
function review(n: number, next: () => number): FixtureReview {
  const bought = 2 + Math.floor(next() ** 3 * 24);
  const content = next() < 0.86;
  const said = [
    pick(goods, next),
    ...(next() < 0.6 ? [pick(service, next)] : []),
    ...(content ? [] : [pick(wishes, next)]),
  ].join('，');
  const star = (): number => (content ? 5 - Math.floor(next() ** 2 * 2) : 1 + Math.floor(next() * 3));
  const written = today - Math.floor((n / 10_000) * 730 * dayMs) - Math.floor(next() * 9_000_000) - 60_000;
  const reply = next() < (content ? 0.12 : 0.7);
  return {
    id: `b-${String(10_000 - n).padStart(5, '0')}`,
    buyer: `b${n % 7_919}`,
    author: pick(surnames, next) + pick(given, next),
    at: new Date(written).toISOString(),
    orderedOn: new Date(written - (2 + Math.floor(next() * 9)) * dayMs).toISOString().slice(0, 10),
    bought,
    since: new Date(written - bought * 40 * dayMs).toISOString().slice(0, 10),
    goods: next() < 0.5 ? 'wok' : 'pot',
    stars: {
      quality: star(),
      service: star(),
      ...(next() < 0.5 && { content: star() }),
      ...(next() < 0.3 && { returning: star() }),
    },
    text: pick(openings, next).replace('{n}', String(bought)) + said + pick(endings, next),
    lang: 'zh-CN',
    wouldBuyAgain: content || next() < 0.4,
    helpful: Math.floor(next() ** 6 * 90),
    ...(reply && {
      reply: {
        text: content ? '谢谢老朋友，锅要常用常新。' : '收到，已经转给师傅改进，另外给您补了一份配件。',
        afterMinutes: Math.min(3 + Math.floor(next() ** 2 * 2_000), Math.floor((today - written - 1_000) / 60_000)),
        ...(next() < 0.4 && { wonBack: true }),
      },
    }),
    ...(n % 211 === 7 && {
      folded: {
        on: dayOfTime(Math.min(written + 2 * dayMs, today)),
        ...(n % 2 === 0
          ? ({ reason: 'advertising', by: 'rule', rule: 'no-contact-data' } as const)
          : ({ reason: 'linked-account', by: 'platform' } as const)),
      },
    }),
  };
}

const index = indexOf({
  id: 'tieguo',
  name: '铁锅李记',
  names: { en: 'Li’s Ironware' },
  industry: 'kitchen',
  avatar: portrait('李', '#4a4540'),
  leaves: [88, 84, 79, 90],
  percentile: 89,
  level: 'leading',
  buyers: 61_240,
  returning: 21_733,
});

/** A shop with ten thousand reviews, for whoever has to stay smooth. */
export function busyShop(): FixtureMerchant {
  let reviews: FixtureMerchant['reviews'] | undefined;
  return {
    index,
    sites: ['https://tieguo.test'],
    services: ['7-day-returns', 'fast-refund'],
    history: historyOf(index),
    goods: [
      {
        id: 'wok',
        name: '章丘手工铁锅 32 厘米',
        names: { 'zh-CN': '章丘手工铁锅 32 厘米', en: 'Hand-forged iron wok, 32 cm' },
        image: pan('#4a4540'),
      },
      {
        id: 'pot',
        name: '珐琅炖锅 24 厘米',
        names: { 'zh-CN': '珐琅炖锅 24 厘米', en: 'Enamelled stew pot, 24 cm' },
        image: pan('#c4503a'),
      },
    ],
    // Made when they are first read: most pages over these fixtures show another shop.
    get reviews() {
      if (reviews) return reviews;
      const next = chance(20_261_122);
      return (reviews = Array.from({ length: 10_000 }, (_, n) => review(n, next)));
    },
    firstTime: 18_226,
  };
}

import type { Level } from '@huitou/contract/index-snapshot.js';
import type { FixtureMerchant, FixtureReview } from './fixture.ts';
import { hostWords } from './host-words.ts';
import type { IndustryId } from './industries.ts';
import { fruit, pan, parcel, room, sweater, tin } from './pictures.ts';
import { daysAgo } from './time.ts';

const images: Readonly<Record<IndustryId, string>> = {
  ...{ fruit: fruit('#f0764f'), clothes: sweater('#b0577a'), tea: tin('#3f7f63') },
  ...{ kitchen: pan('#4a4a52'), stays: room('#e0a11b'), books: parcel() },
};
const hosts = ['小满', '阿禾', 'Vera', '老周', 'Noor', '苏木'];
const authors = ['陈阿姨', 'Omar', '林晓', '王小明', 'Grace', '周周'];
const promises = [['7-day-returns', 'fake-pays'], ['7-day-returns'], ['7-day-returns', 'fast-refund', 'fake-pays']];

export interface Host {
  readonly id: string;
  readonly industry: IndustryId;
  readonly place: number;
  readonly level: Level;
  /** In Chinese and in English. */
  readonly names: readonly [string, string];
}

/** Two who praise and, at every fourth, one who complains; nobody where there are too few buyers. */
function reviewsOf({ id, industry, place, level }: Host): FixtureReview[] {
  if (level === 'collecting') return [];
  const { praise, complaint } = hostWords[industry];
  const said = [...praise.slice(0, 2).map((_, n) => praise[(place + n) % praise.length] ?? complaint)];
  if (place % 4 === 3) said.push(complaint);
  return said.map((words, n): FixtureReview => {
    const isEnglish = (place + n) % 3 === 2;
    const bought = 2 + ((place * 5 + n * 7) % 17);
    const days = 3 + ((place * 11 + n * 23) % 150);
    const star = words === complaint ? 2 : 5;
    return {
      ...{ id: `${id}-r${n + 1}`, buyer: `${id}-b${n + 1}`, author: authors[(place + n) % authors.length] ?? null },
      ...{ at: `${daysAgo(days)}T12:00:00Z`, bought, since: daysAgo(days + bought * 21) },
      ...{ goods: `${id}-g1`, stars: { quality: star, service: Math.max(2, star - (n % 2)) } },
      ...{ text: words[isEnglish ? 1 : 0], lang: isEnglish ? 'en' : 'zh-CN', helpful: (place * 3 + n * 2) % 9 },
    };
  });
}

/** What a merchant has beside its figures: what it promises, sells, where it speaks, and what is said of it. */
export function hostDetails(host: Host): Pick<FixtureMerchant, 'services' | 'goods' | 'reviews' | 'room'> {
  const { id, industry, place, names } = host;
  return {
    services: place % 7 === 6 ? [] : (promises[place % 3] ?? []),
    goods: hostWords[industry].goods.map(([zh, en], n) => {
      const buyers = 6 + ((place * 3 + n * 4) % 9);
      const again = Math.round(buyers * (0.2 + 0.08 * ((place + n) % 6)));
      return {
        ...{ id: `${id}-g${n + 1}`, name: zh, names: { 'zh-CN': zh, en }, image: images[industry] },
        sold: [buyers, again] as const,
      };
    }),
    reviews: reviewsOf(host),
    ...(place % 3 === 0 && {
      room: {
        ...{ id: `${id}-room`, name: `${names[0]}的直播间`, host: hosts[place % hosts.length] ?? null },
        names: { 'zh-CN': `${names[0]}的直播间`, en: `${names[1]} live` },
        ...{ hostKind: place % 4 === 0 ? 'ai' : 'person', live: place % 2 === 0, session: null },
      } as const,
    }),
  };
}

import type { FixtureReview } from '../market/fixture.ts';
import { fruit, parcel } from '../market/pictures.ts';

/** A review that came within the last days, whatever the day is: an inbox lives by its clocks. */
export interface WaitingReview extends Omit<FixtureReview, 'at' | 'since' | 'orderedOn'> {
  readonly hoursAgo: number;
  /** How long its author has bought here, and since when not any more, in days. */
  readonly days: number;
  readonly quietDays: number;
}

const zh = { lang: 'zh-CN' } as const;

/** What the shop on the board has not answered yet. */
export const waitingReviews: Readonly<Record<string, readonly WaitingReview[]>> = {
  hetian: [
    {
      ...zh,
      id: 'w-001',
      buyer: 'xiaohe',
      author: '小李禾',
      hoursAgo: 22,
      days: 760,
      quietDays: 4,
      bought: 19,
      goods: 'navel-10',
      stars: { quality: 5, service: 4, content: 1, returning: 3 },
      text: '有些时候想要的什么都打在字幕上了，主播却看不见，有些伤心。',
      wouldBuyAgain: true,
    },
    {
      ...zh,
      id: 'w-002',
      buyer: 'amy',
      author: 'Amy',
      hoursAgo: 6,
      days: 310,
      quietDays: 2,
      bought: 6,
      goods: 'navel-10',
      stars: { quality: 3, service: 2, content: 3, returning: 3 },
      text: '说好的九斤装，果子偏小，客服只说换。两个磕坏了，等了三天也没有人来问。',
      media: [
        { kind: 'image', src: fruit('#e08a2b'), alt: '一个压伤的脐橙' },
        { kind: 'image', src: parcel(), alt: '箱子的一角瘪了' },
      ],
      wouldBuyAgain: false,
    },
    {
      id: 'w-003',
      buyer: 'grace',
      author: 'Grace Lin',
      lang: 'en',
      hoursAgo: 1,
      days: 420,
      quietDays: 9,
      bought: 8,
      goods: 'fuji-5',
      stars: { quality: 2, service: 3, content: 4, returning: 3 },
      text: 'Half of the box was soft this time. The other seven boxes were perfect, so I know you can do better.',
      wouldBuyAgain: true,
    },
    {
      ...zh,
      id: 'w-004',
      buyer: 'linlin',
      author: '林晓',
      hoursAgo: 3,
      days: 150,
      quietDays: 3,
      bought: 3,
      goods: 'fuji-5',
      stars: { quality: 5, service: 3, returning: 4 },
      text: '很好吃，就是慢。',
      wouldBuyAgain: true,
    },
    {
      ...zh,
      id: 'w-005',
      buyer: 'zhaomin',
      author: '赵敏',
      hoursAgo: 40,
      days: 900,
      quietDays: 75,
      bought: 12,
      goods: 'fuji-5',
      stars: { quality: 2, service: 2, content: 2, returning: 1 },
      text: '去年买了十几次，今年这两箱都有坏果，问了客服没有下文，先不买了。',
      wouldBuyAgain: false,
    },
    {
      ...zh,
      id: 'w-006',
      buyer: 'chen',
      author: null,
      hoursAgo: 15,
      days: 60,
      quietDays: 5,
      bought: 2,
      goods: 'navel-10',
      stars: { quality: 5, service: 5, content: 5, returning: 5 },
      text: '甜，第二箱了，谢谢主播挑的果。',
      wouldBuyAgain: true,
    },
  ],
};

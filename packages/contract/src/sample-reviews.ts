// What is said of the made-up merchant in public, and the events that bring it.
import type { LineAnswer } from './ingest.ts';
import type { KeptPicture } from './picture.ts';
import type { Review, ReviewPage } from './review.ts';
import type { ReviewSummary } from './review-summary.ts';

/** Of a regular who was disappointed, answered, and came back. */
export const sampleReview: Review = {
  id: 'r-2201',
  at: '2026-11-19',
  orderedOn: '2026-11-16',
  bought: 6,
  since: '2024-10-02',
  author: 'A*y',
  seed: 'd41c07be',
  goods: { id: 'g-31', name: '秋冬打底衫', names: { en: 'Base layer' }, image: null },
  stars: { quality: 5, content: 2 },
  text: '想要的都打在弹幕上了\uff0c主播却看不见\uff0c有点失望。',
  lang: 'zh-CN',
  media: [],
  wouldBuyAgain: true,
  helpful: 12,
  improve: 'content',
  reply: {
    text: '已经加了一位专看弹幕的同事\uff0c欢迎再来看看。',
    at: '2026-11-19',
    hours: 1,
    wonBack: true,
  },
  appendices: [{ text: '洗了十次没有变形。', at: '2027-01-20', days: 62 }],
  edited: null,
  folded: null,
};

export const samplePage: ReviewPage = {
  merchant: 'hetian',
  sort: 'newest',
  matching: 2146,
  filteredOut: 0,
  reviews: [sampleReview],
  next: 'eyJhdCI6MTc2M30',
};

export const sampleSummary: ReviewSummary = {
  merchant: 'hetian',
  asOf: '2026-11-22T00:00:00.000Z',
  reviews: 2146,
  firstTime: 310,
  wouldBuyAgain: { share: 0.97, n: 1822 },
  distribution: [
    { stars: 5, reviews: 1803 },
    { stars: 4, reviews: 236 },
    { stars: 3, reviews: 64 },
    { stars: 2, reviews: 43 },
  ],
  topics: [{ id: 'sweet', names: { 'zh-CN': '甜度稳定', en: 'Sweet every time' }, reviews: 412, tone: 'praise' }],
  replies: { share: 0.83, n: 96, hours: 1 },
  wonBack: { share: 0.31, n: 29 },
  masked: { phone: 2, mail: 0, card: 0, identity: 0 },
  folded: [{ reason: 'advertising', reviews: 3 }],
};

export const sampleLineAnswer: LineAnswer = {
  line: 3,
  id: 'e-3',
  status: 'rejected',
  reason: 'must be an RFC 3339 time with its offset, such as 2026-11-20T20:30:00+08:00',
  field: '/at',
};

/** One line of a body of events. */
export const sampleEvent = {
  id: 'e-1',
  type: 'order',
  at: '2026-11-20T20:31:07+08:00',
  data: {
    id: 'o-1',
    merchant: 'hetian',
    buyer: 'b-77',
    paidAt: '2026-11-20T20:31:05+08:00',
    goods: ['g-31'],
    dispatchBy: '2026-11-22T20:31:05+08:00',
  },
};

/** A picture that was taken in. */
export const samplePicture: KeptPicture = {
  picture: 'N2ihF0Y0lkVfJ8oEw1xW4l1uYb6w3kqgq0Zr3Xn9cQk',
  merchant: 'hetian',
  width: 1600,
  height: 1200,
  src: '/v1/pictures/hetian/N2ihF0Y0lkVfJ8oEw1xW4l1uYb6w3kqgq0Zr3Xn9cQk-1600.jpg',
};

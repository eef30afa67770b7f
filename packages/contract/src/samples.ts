// One made-up merchant from all sides: what the OpenAPI document shows, and what tests begin from.
import type { IndexSnapshot } from './index-snapshot.ts';
import type { GoodsReturns } from './goods-returns.ts';
import type { IndexHistory } from './index-history.ts';
import type { LineAnswer } from './ingest.ts';
import type { Purchase, Submission } from './own-review.ts';
import type { Review, ReviewPage } from './review.ts';
import type { ReviewSummary } from './review-summary.ts';
import type { SiteAnswer } from './site.ts';

const fruit = { id: 'fruit', name: '水果生鲜', names: { 'zh-CN': '水果生鲜', en: 'Fruit and fresh food' } };

/** A merchant with figures in every place. */
export const sampleIndex: IndexSnapshot = {
  merchant: {
    id: 'hetian',
    name: '禾田农家',
    names: { 'zh-CN': '禾田农家', en: 'Hetian Farm' },
    industry: fruit,
    avatar: '/pictures/shops/hetian.svg',
  },
  method: 'v2',
  asOf: '2026-11-22T00:00:00.000Z',
  level: 'above',
  score: 91,
  scoreInterval: { lower: 89.2, upper: 92.6 },
  interval: { lower: 88.2, upper: 94.1 },
  percentile: 92.4,
  peers: { industry: fruit, merchants: 41 },
  buyers: { all: 30_411, returning: 12_408 },
  window: 180,
  dimensions: [
    {
      id: 'quality',
      score: 96,
      interval: { lower: 93, upper: 98 },
      level: 'above',
      median: 50,
      n: 812.4,
      trend: 1.5,
      measures: [
        { id: 'goods-stars', value: 4.871, peers: 4.523, percentile: 97.6, n: 301.2 },
        { id: 'no-quality-refund', value: 0.994, peers: 0.981, percentile: 94.4, n: 511.2 },
      ],
    },
    {
      id: 'service',
      score: 88,
      interval: { lower: 82, upper: 93 },
      level: 'above',
      median: 50,
      n: 640.2,
      trend: 0,
      measures: [{ id: 'dispatched-in-time', value: 0.978, peers: 0.934, percentile: 88, n: 640.2 }],
    },
    {
      id: 'content',
      score: 58,
      interval: { lower: 47, upper: 66 },
      level: 'par',
      median: 50,
      n: 96.7,
      trend: -2,
      measures: [
        { id: 'content-stars', value: 4.604, peers: 4.41, percentile: 70.7, n: 61.9 },
        { id: 'answered-in-time', value: 0.583, peers: 0.617, percentile: 45.3, n: 34.8 },
      ],
    },
    {
      id: 'returning',
      score: 94,
      interval: { lower: 91, upper: 96 },
      level: 'above',
      median: 50,
      n: 1204.9,
      trend: null,
      measures: [{ id: 'came-back', value: 0.408, peers: 0.269, percentile: 94, n: 1204.9 }],
    },
  ],
  caps: [],
};

export const sampleHistory: IndexHistory = {
  merchant: 'hetian',
  points: [
    {
      day: '2026-11-20',
      level: 'above',
      score: 90.6,
      percentile: 92,
      dimensions: { quality: 95.8, service: 88, content: 57.1, returning: 94 },
    },
    {
      day: '2026-11-21',
      level: 'above',
      score: 91,
      percentile: 92.4,
      dimensions: { quality: 96, service: 88, content: 58, returning: 94 },
    },
  ],
};

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

export const sampleGoods: GoodsReturns = {
  merchant: 'hetian',
  asOf: '2026-11-22T00:00:00.000Z',
  window: 365,
  goods: [
    {
      id: 'g-12',
      name: '红富士 5 斤装',
      names: { 'zh-CN': '红富士 5 斤装', en: 'Fuji apples, 2.5 kg' },
      image: '/pictures/apple.svg',
      buyers: 214,
      again: 0.449,
      interval: { lower: 0.394, upper: 0.505 },
    },
    { id: 'g-40', name: '秋月梨礼盒', names: {}, image: null, buyers: 3, again: null, interval: null },
  ],
};

export const sampleSite: SiteAnswer = {
  host: 'shop.example',
  merchants: [
    { id: 'hetian', name: '禾田农家', site: 'https://shop.example', proof: 'https://trust.example/proof/hetian' },
  ],
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

/** What a regular's purchase token comes to. */
export const samplePurchase: Purchase = {
  merchant: { id: 'hetian', name: '禾田农家' },
  mayWrite: 'yes',
  visit: 19,
  orderedOn: '2026-11-20',
  goods: [
    { id: 'g1', name: '阳光玫瑰 2 斤装', names: { 'zh-CN': '阳光玫瑰 2 斤装', en: 'Shine Muscat, 1 kg' }, image: null },
  ],
  review: null,
};

/** A review that was taken in. */
export const sampleSubmission: Submission = {
  review: 'w-5Hc0q2rX1m9aUuYt3bKzLw',
  state: 'published',
  at: '2026-11-22T12:31:00.000Z',
  receipt: null,
};

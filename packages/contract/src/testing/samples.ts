import type { IndexHistory } from '../index-history.ts';
import type { IndexSnapshot } from '../index-snapshot.ts';
import type { MethodAnswer } from '../method-document.ts';
import type { Problem } from '../problem.ts';
import type { Review, ReviewPage } from '../review.ts';
import type { ReviewSummary } from '../review-summary.ts';

// One good value of each answer, every optional member given.

const industry = { id: 'tea', name: '茶', names: { en: 'Tea' } };

export const snapshot: IndexSnapshot = {
  merchant: { id: 'hetian', name: '禾田农家', names: { en: 'Hetian Farm' }, industry, avatar: '/a.svg' },
  method: 'v1',
  asOf: '2026-11-20T20:30:00+08:00',
  level: 'above',
  score: 71.2,
  scoreInterval: { lower: 65, upper: 75 },
  interval: { lower: 60, upper: 80 },
  percentile: 83,
  peers: { industry, merchants: 40 },
  buyers: { all: 540, returning: 360 },
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
      measures: [{ id: 'goods-stars', value: 4.8, peers: 4.5, percentile: 96, n: 300.5 }],
    },
    { id: 'service', score: null, interval: null, level: 'collecting', median: null, n: 0, trend: null },
  ],
  caps: [{ reason: 'fake-goods', until: '2026-12-20T20:30:00+08:00' }],
};

export const history: IndexHistory = {
  merchant: 'hetian',
  points: [
    { day: '2026-11-19', level: 'above', score: 71, percentile: 82, dimensions: { quality: 95 } },
    { day: '2026-11-20', level: 'collecting', score: null, percentile: null, dimensions: {} },
  ],
};

export const review: Review = {
  id: 'r-1',
  at: '2026-11-19',
  orderedOn: '2026-11-16',
  bought: 6,
  since: '2024-10-02',
  author: 'A*y',
  seed: '7f3a90c1',
  goods: { id: 'g-31', name: '秋冬打底衫', names: { en: 'Base layer' }, image: '/c.svg' },
  stars: { quality: 5, content: 2 },
  text: '想要的都打在弹幕上了',
  lang: 'zh-CN',
  media: [{ kind: 'image', src: '/d.png', alt: 'a cup' }],
  wouldBuyAgain: true,
  helpful: 12,
  improve: 'content',
  reply: { text: '欢迎再来', at: '2026-11-19', hours: 1, wonBack: true },
  folded: {
    reason: 'advertising',
    on: '2026-11-20',
    by: 'rule',
    rule: 'no-contact-data',
    objection: 'mailto:reviews@shop.example',
  },
};

export const page: ReviewPage = {
  merchant: 'hetian',
  sort: 'newest',
  matching: 2,
  filteredOut: 0,
  reviews: [review, { ...review, id: 'r-2', folded: null }],
  next: 'eyJhdCI6MTc2M30',
};

export const summary: ReviewSummary = {
  merchant: 'hetian',
  asOf: '2026-11-22T00:00:00.000Z',
  reviews: 10,
  firstTime: 3,
  wouldBuyAgain: { share: 0.9, n: 10 },
  distribution: [
    { stars: 5, reviews: 6 },
    { stars: 4, reviews: 2 },
    { stars: 3, reviews: 1 },
    { stars: 2, reviews: 1 },
  ],
  topics: [{ id: 'sweet', names: { en: 'Sweet every time' }, reviews: 10, tone: 'praise' }],
  replies: { share: 0.8, n: 10, hours: 1 },
  wonBack: { share: 0.5, n: 10 },
  folded: [{ reason: 'advertising', reviews: 30 }],
};

export const method: MethodAnswer = {
  hash: 'a'.repeat(64),
  document: {
    version: 'v1',
    dimensions: [
      {
        id: 'quality',
        names: { en: 'Quality' },
        weight: 1,
        halfLifeDays: 180,
        measures: [
          {
            id: 'goods-stars',
            names: { en: 'Stars for the goods' },
            kind: 'stars',
            weight: 1,
            prior: 11,
            maturesAfterDays: 0,
            words: { en: 'The stars buyers gave the goods.' },
          },
        ],
      },
    ],
    needs: 'quality',
    windowDays: 180,
    confidence: 0.9,
    levels: {
      collectingUnder: 30,
      aboveOver: 50,
      belowUnder: 50,
      leadingOver: 90,
      leadingFrom: 100,
      unsettledUnderReturns: 5,
      unsettledFromWidth: 60,
    },
    hysteresis: { points: 2, runs: 3, margin: 0.1 },
    peers: { atLeast: 20, atLeastAtRoot: 20 },
    returning: { knotsDays: [30, 90, 365], priorAtLeast: 1 },
    excludedReasons: ['fake'],
  },
};

export const badge = { statement: 'a.b.c', why: 'too-few-buyers', keys: 'd.e.f' };

export const notFound: Problem = {
  type: 'urn:huitou:problem:unknown-merchant',
  title: 'Unknown merchant',
  status: 404,
  detail: 'No merchant has the id 42.',
  errors: [{ pointer: 'merchant', detail: 'is unknown' }],
};

// The index of a made-up merchant.
import type { IndexHistory } from './index-history.ts';
import type { IndexSnapshot } from './index-snapshot.ts';

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
      interval: { lower: 88.2, upper: 94.1 },
      dimensions: { quality: 96, service: 88, content: 58, returning: 94 },
    },
  ],
};

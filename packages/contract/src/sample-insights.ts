import type { MerchantInsights } from './insights.ts';

/** A shop whose answers have become slow: what it has, what pulled it, and what its regulars name. */
export const sampleInsights: MerchantInsights = {
  merchant: { id: 'hetian', name: '禾田农家', names: { en: 'Hetian Farm' } },
  method: 'v2',
  asOf: '2026-11-22T12:00:00.000Z',
  peers: { industry: { id: 'fresh', name: '生鲜', names: { en: 'Fresh food' } }, merchants: 212 },
  level: 'par',
  score: 57.4,
  percentile: 62.1,
  interval: { lower: 47.6, upper: 75.9 },
  buyers: { all: 18_420, returning: 7_906 },
  scores: [12.5, 21.4, 28.9, 33.7, 38.2, 42.6, 46.1, 49.8, 52.3, 55.7, 58.4, 61.9, 65.2, 69.6, 74.3, 80.7, 88.1],
  dimensions: [
    {
      ...{ id: 'quality', score: 71.2, interval: { lower: 63.4, upper: 78.8 }, n: 2_406 },
      peers: { median: 51.3, bestFifth: 72.4 },
      measures: [
        {
          ...{ id: 'goods-stars', value: 4.62, n: 804, percentile: 68.9, peers: { median: 4.48, bestFifth: 4.7 } },
          pool: {
            ...{ mean: 4.47, variance: 0.71 },
            values: [3.92, 4.11, 4.2, 4.29, 4.34, 4.4, 4.44, 4.48, 4.53, 4.58, 4.62, 4.66, 4.7, 4.75, 4.83],
          },
        },
        {
          ...{ id: 'no-quality-refund', value: 0.983, n: 1_602, percentile: 73.5 },
          peers: { median: 0.974, bestFifth: 0.986 },
          pool: {
            ...{ mean: 0.973, variance: 0 },
            values: [0.931, 0.948, 0.957, 0.963, 0.968, 0.972, 0.975, 0.978, 0.981, 0.983, 0.986, 0.989, 0.992],
          },
        },
      ],
    },
    {
      ...{ id: 'service', score: 58.7, interval: { lower: 51.2, upper: 66.4 }, n: 3_911 },
      peers: { median: 50.6, bestFifth: 74.9 },
      measures: [
        {
          ...{ id: 'dispatched-in-time', value: 0.941, n: 1_602, percentile: 64.2 },
          peers: { median: 0.918, bestFifth: 0.965 },
          pool: {
            ...{ mean: 0.914, variance: 0 },
            values: [0.781, 0.832, 0.861, 0.884, 0.902, 0.916, 0.925, 0.936, 0.945, 0.953, 0.962, 0.971, 0.985],
          },
        },
        {
          ...{ id: 'service-stars', value: 4.31, n: 707, percentile: 47.8, peers: { median: 4.33, bestFifth: 4.6 } },
          pool: {
            ...{ mean: 4.32, variance: 0.94 },
            values: [3.71, 3.94, 4.06, 4.15, 4.22, 4.28, 4.33, 4.38, 4.44, 4.51, 4.58, 4.65, 4.77],
          },
        },
      ],
    },
    {
      ...{ id: 'content', score: 33.6, interval: { lower: 25.8, upper: 41.9 }, n: 1_118 },
      peers: { median: 50.2, bestFifth: 73.1 },
      measures: [
        {
          ...{ id: 'content-stars', value: 4.41, n: 702, percentile: 52.6, peers: { median: 4.39, bestFifth: 4.62 } },
          pool: {
            ...{ mean: 4.38, variance: 0.82 },
            values: [3.84, 4.02, 4.13, 4.22, 4.29, 4.34, 4.39, 4.43, 4.49, 4.55, 4.61, 4.67, 4.78],
          },
        },
        {
          ...{
            id: 'answered-in-time',
            value: 0.41,
            n: 416,
            percentile: 14.6,
            peers: { median: 0.66, bestFifth: 0.84 },
          },
          pool: {
            ...{ mean: 0.64, variance: 0 },
            values: [0.28, 0.36, 0.43, 0.5, 0.56, 0.61, 0.66, 0.7, 0.74, 0.79, 0.84, 0.89, 0.95],
          },
        },
      ],
    },
    {
      ...{ id: 'returning', score: 66.1, interval: { lower: 58.3, upper: 73.7 }, n: 9_204 },
      peers: { median: 50.9, bestFifth: 75.8 },
      measures: [
        {
          ...{ id: 'came-back', value: 1.14, n: 6_918, percentile: 69.8, peers: { median: 0.98, bestFifth: 1.24 } },
          pool: {
            ...{ mean: 1, variance: 0 },
            values: [0.61, 0.74, 0.82, 0.88, 0.93, 0.97, 1.01, 1.05, 1.1, 1.15, 1.22, 1.31, 1.48],
          },
        },
        {
          ...{ id: 'would-buy-again', value: 0.9, n: 702, percentile: 58.7, peers: { median: 0.88, bestFifth: 0.94 } },
          pool: {
            ...{ mean: 0.87, variance: 0 },
            values: [0.72, 0.77, 0.8, 0.83, 0.85, 0.87, 0.88, 0.9, 0.91, 0.92, 0.94, 0.95, 0.97],
          },
        },
      ],
    },
  ],
  since: {
    ...{ day: '2026-10-23', score: 63.1, percentile: 71.8, level: 'above' },
    pulls: [
      {
        ...{ dimension: 'content', points: -5.2 },
        measures: [
          { id: 'answered-in-time', points: -4.9 },
          { id: 'content-stars', points: -0.3 },
        ],
      },
      { dimension: 'service', points: -1.1, measures: [{ id: 'service-stars', points: -1.1 }] },
      { dimension: 'returning', points: 0.6, measures: [{ id: 'came-back', points: 0.6 }] },
    ],
  },
  read: { reviews: 1_204, peers: 38_911, complete: true },
  topics: [
    {
      ...{
        id: 'chat-unread',
        names: { 'zh-CN': '弹幕没人看', en: 'Chat not read', ar: 'الدردشة لا تُقرأ' },
        tone: 'wish',
      },
      ...{ reviews: 96, share: 0.08, peers: 0.023, z: 9.4, verdict: 'more' },
      quotes: [
        {
          ...{ review: 'w-5Hc0q2rX1m9aUuYt3bKzLw', lang: 'zh-CN' },
          text: '有些时候想要的什么都打在字幕上了，主播却看不见，有些伤心。',
        },
      ],
    },
    {
      ...{ id: 'fresh', names: { 'zh-CN': '新鲜', en: 'Fresh', ar: 'طازج' }, tone: 'praise' },
      ...{ reviews: 311, share: 0.258, peers: 0.171, z: 6.1, verdict: 'more' },
      quotes: [{ review: 'r-103', lang: 'zh-CN', text: '拆开还带着露水，第七次买了。' }],
    },
    {
      ...{ id: 'packaging', names: { 'zh-CN': '包装', en: 'Packaging', ar: 'التغليف' }, tone: 'praise' },
      ...{ reviews: 88, share: 0.073, peers: 0.081, z: -0.9, verdict: 'alike', quotes: [] },
    },
  ],
  words: [
    {
      ...{ word: '露水', lang: 'zh-CN', reviews: 27, share: 0.022, peers: 0.003, z: 5.2, verdict: 'more' },
      quotes: [{ review: 'r-103', lang: 'zh-CN', text: '拆开还带着露水，第七次买了。' }],
    },
  ],
  events: [
    { day: '2026-06-14', kind: 'venue', name: '616 回头客节', names: { en: '616 festival of returning customers' } },
    { day: '2026-07-02', kind: 'level', level: 'above' },
    { day: '2026-11-09', kind: 'level', level: 'par' },
  ],
  signals: {
    from: '2026-08-24',
    sessions: [
      {
        ...{ room: 'hetian-room', session: 's-1120', name: '周五晚场', day: '2026-11-20' },
        ...{ invited: 420, opened: 131, written: 63 },
        rate: { share: 0.15, n: 420, lower: 0.124, upper: 0.181 },
      },
      {
        ...{ room: 'hetian-room', session: 's-1117', name: null, day: '2026-11-17' },
        ...{ invited: 388, opened: 117, written: 49 },
        rate: { share: 0.126, n: 388, lower: 0.101, upper: 0.157 },
      },
    ],
    conversion: {
      opened: { share: 0.064, n: 2_210, lower: 0.056, upper: 0.073 },
      unopened: { share: 0.031, n: 19_604, lower: 0.029, upper: 0.033 },
    },
    levels: {
      above: { share: 0.047, n: 301_552, lower: 0.0464, upper: 0.0476 },
      others: { share: 0.034, n: 512_908, lower: 0.0336, upper: 0.0344 },
    },
  },
};

/** What a new shop reads: too little is known to be ranked, and no page has sent signals. */
export const sampleNewInsights: MerchantInsights = {
  ...sampleInsights,
  ...{ level: 'collecting', score: null, percentile: null, interval: null, buyers: { all: 21, returning: 3 } },
  dimensions: sampleInsights.dimensions.map((dimension) => ({
    ...dimension,
    ...{ score: null, interval: null, n: 9 },
    measures: dimension.measures.map((measure) => ({ ...measure, value: null, n: 0, percentile: null })),
  })),
  ...{
    since: null,
    read: { reviews: 4, peers: 38_911, complete: true },
    topics: [],
    words: [],
    events: [],
    signals: null,
  },
};

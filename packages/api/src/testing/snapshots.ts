import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';

const fruit = { id: 'fruit', name: '水果生鲜', names: { 'zh-CN': '水果生鲜', en: 'Fruit and fresh food' } };
const interval = (lower: number, upper: number) => ({ lower, upper });
const dimension = (id: string, score: number, level: IndexSnapshot['level']) => ({
  id,
  score,
  interval: interval(score - 3, score + 2),
  level,
  median: 50,
  n: 812.4,
  trend: 1.5,
  measures: [{ id: `${id}-stars`, value: 4.612, peers: 4.43, percentile: score, n: 812.4 }],
});

/** A snapshot with every figure in it; `over` replaces what a test is about. */
export const snapshot = (id: string, over: Partial<IndexSnapshot> = {}): IndexSnapshot => ({
  merchant: { id, name: `Shop ${id}`, industry: fruit, avatar: null },
  method: 'v1',
  asOf: '2026-11-22T00:00:00.000Z',
  level: 'above',
  score: 91,
  scoreInterval: interval(89, 93),
  interval: interval(88, 94),
  percentile: 92,
  peers: { industry: fruit, merchants: 41 },
  buyers: { all: 30_411, returning: 12_408 },
  window: 180,
  dimensions: [
    dimension('quality', 96, 'above'),
    dimension('service', 88, 'above'),
    dimension('content', 58, 'par'),
    dimension('returning', 94, 'above'),
  ],
  caps: [],
  ...over,
});

export const tinyMethod: MethodDocument = {
  version: 'v1',
  dimensions: ['quality', 'service', 'content', 'returning'].map((id) => ({
    id,
    names: { en: id },
    weight: 0.25,
    halfLifeDays: 180,
    measures: [
      {
        id: `${id}-stars`,
        names: { en: id },
        kind: 'stars',
        weight: 1,
        prior: 11,
        maturesAfterDays: 0,
        words: { en: 'Stars.' },
      },
    ],
  })),
  needs: 'returning',
  windowDays: 180,
  confidence: 0.9,
  levels: {
    collectingUnder: 30,
    aboveOver: 50,
    belowUnder: 50,
    leadingOver: 80,
    leadingFrom: 100,
    unsettledUnderReturns: 5,
    unsettledFromWidth: 60,
  },
  hysteresis: { points: 5, runs: 3, margin: 0.1 },
  peers: { atLeast: 20, atLeastAtRoot: 5 },
  returning: { knotsDays: [30, 90, 365], priorAtLeast: 1 },
  excludedReasons: ['fake'],
};

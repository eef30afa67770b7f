import type { Measure, MethodAnswer } from '@huitou/contract/method-document.js';

const measure = (id: string, kind: Measure['kind'], weight: number, names: Measure['names']): Measure => ({
  id,
  names,
  kind,
  weight,
  prior: 11,
  maturesAfterDays: 0,
  words: { en: 'Counted in words.' },
});

const stars = [measure('m', 'stars', 1, { en: 'Stars' })];
const content = [
  measure('as-shown', 'stars', 0.5, { en: '“As it was shown”', 'zh-CN': '“和展示一样”', ar: '«كما عُرض»' }),
  measure('answered', 'share', 0.5, {
    en: 'Answered within 24 hours',
    'zh-CN': '24 小时内回应',
    ar: 'الرد خلال 24 ساعة',
  }),
];

/** What `/v1/methods/v1` answers: four dimensions that weigh the same, one measure each but for the content. */
export const method: MethodAnswer = {
  hash: 'ab'.repeat(32),
  document: {
    version: 'v1',
    dimensions: ['quality', 'service', 'content', 'returning'].map((id) => ({
      id,
      names: { en: `The ${id}` },
      weight: 0.25,
      halfLifeDays: 180,
      measures: id === 'content' ? content : stars,
    })),
    needs: 'returning',
    windowDays: 365,
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
    excludedReasons: [],
  },
};

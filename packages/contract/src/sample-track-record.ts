import type { RecordedEstimate, TrackRecord } from './track-record.ts';

const estimate = (value: number, lower: number, upper: number): RecordedEstimate => ({
  value,
  interval: { lower, upper },
});
const asked = { buyers: 1_311, back: 596, merchants: 24 };

/** How the method did on the orders of a platform: ahead of stars, and silent where too little is known. */
export const sampleTrackRecord: TrackRecord = {
  method: 'v2',
  madeAt: '2026-11-22T03:00:00.000Z',
  data: {
    ...{ name: '市集', names: { en: 'The market' }, from: '2024-11-22', until: '2026-11-22' },
    ...{ merchants: 240, buyers: 29_619, orders: 57_209 },
  },
  split: { by: 'days', cuts: 1, newDays: 180, backDays: 365 },
  newBuyers: 7_008,
  comparisons: [
    {
      among: 'peers',
      predictors: [
        { predictor: 'index', auc: estimate(0.617, 0.54, 0.64), ...asked, ahead: null },
        { predictor: 'share', auc: estimate(0.597, 0.51, 0.63), ...asked, ahead: estimate(0.019, -0.01, 0.05) },
        { predictor: 'stars', auc: estimate(0.587, 0.51, 0.62), ...asked, ahead: estimate(0.03, 0, 0.06) },
        { predictor: 'volume', auc: estimate(0.521, 0.45, 0.58), ...asked, ahead: estimate(0.096, 0, 0.18) },
      ],
      ceiling: { auc: 0.661, attained: 0.725 },
    },
  ],
  levels: [
    { level: 'leading', merchants: 9 },
    { level: 'above', merchants: 44 },
    { level: 'par', merchants: 78 },
    { level: 'below', merchants: 49 },
    { level: 'unsettled', merchants: 46 },
    { level: 'collecting', merchants: 14 },
  ],
  asks: { buyers: 30, returns: 5, narrowerThan: 60, peers: 5 },
  steadiness: { changes: 5.3, monthly: 0.148, order: 0.981 },
  traffic: {
    ...{ rule: 'v1', markets: 10, shops: 240, days: 365 },
    policies: [
      {
        id: 'trust',
        returning: { mean: 365, lower: 362, upper: 369 },
        chance: { mean: 0.97, lower: 0.95, upper: 0.99 },
        gini: { mean: 0.42, lower: 0.41, upper: 0.43 },
      },
      {
        id: 'volume',
        returning: { mean: 361, lower: 357, upper: 364 },
        chance: { mean: 0, lower: 0, upper: 0 },
        gini: { mean: 0.44, lower: 0.43, upper: 0.46 },
      },
    ],
  },
};

import { trafficRuleV1 } from './rule-v1.ts';
import { shareOut, type TrafficMerchant } from './share-out.ts';

const merchant = (id: string, more: Partial<TrafficMerchant>): TrafficMerchant => ({
  id,
  level: 'par',
  percentile: 50,
  interval: { lower: 40, upper: 60 },
  percentileBefore: 50,
  services: [],
  ...more,
});
const ticket = ['7-day-returns', 'fake-pays'];
const unknown = { percentile: null, interval: null, percentileBefore: null } as const;

/** Merchants of every kind that the rule tells apart. */
const market: readonly TrafficMerchant[] = [
  merchant('leader', { level: 'leading', percentile: 95, interval: { lower: 90, upper: 99 }, services: ticket }),
  merchant('above', {
    level: 'above',
    percentile: 75,
    interval: { lower: 62, upper: 86 },
    services: ['7-day-returns'],
  }),
  merchant('middle', {}),
  merchant('wide', { interval: { lower: 22, upper: 78 } }),
  merchant('rising', { percentile: 58, interval: { lower: 48, upper: 68 }, percentileBefore: 41 }),
  merchant('rising-within-error', { percentile: 52, interval: { lower: 42, upper: 62 }, percentileBefore: 49 }),
  merchant('below', { level: 'below', percentile: 20, interval: { lower: 11, upper: 31 } }),
  merchant('new', { level: 'collecting', ...unknown }),
  merchant('unsettled', { level: 'unsettled', ...unknown }),
];

/** Inputs, and what the reference makes of them. */
const cases = [
  { name: 'a day like any other', merchants: market, day: { campaign: false } },
  { name: 'a day of a campaign', merchants: market, day: { campaign: true } },
  { name: 'nobody is new', merchants: market.slice(0, 7), day: { campaign: false } },
  { name: 'everybody is new', merchants: market.slice(7), day: { campaign: false } },
  { name: 'nobody at all', merchants: [], day: { campaign: false } },
];

/** The content of every file in `fixtures/`. */
export const trafficFixtures = () => ({
  'traffic-v1': {
    document: trafficRuleV1,
    cases: cases.map((one) => ({ ...one, expected: shareOut(one.merchants, one.day, trafficRuleV1) })),
  },
});

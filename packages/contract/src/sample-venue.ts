// The made-up merchant in a venue, and its share of traffic.
import { sampleIndex } from './sample-index.ts';
import { sampleGoods, sampleRoom } from './sample-merchant.ts';
import type { TrafficSupport } from './traffic.ts';
import type { Venue, VenueHosts } from './venue.ts';

const ticket: Venue['ticket'] = { levels: ['leading', 'above', 'par'], services: ['7-day-returns'] };

export const sampleVenue: Venue = {
  id: 'haoxinren',
  name: '实在好信任',
  names: { 'zh-CN': '实在好信任', en: 'Really good trust' },
  theme: 'trust',
  period: null,
  open: true,
  ticket,
  method: 'v2',
  window: 365,
  asOf: '2026-11-22T00:00:00.000Z',
  order: {
    version: 'v1',
    by: 'percentile-lower',
    tied: 'within-error',
    exploreAfter: 9,
    paidAfter: 3,
    quote: { days: 180, halfLifeDays: 60, characters: 90 },
  },
  sections: [
    { id: 'most-returned', hosts: 41 },
    { id: 'live', hosts: 12 },
    { id: 'rising', hosts: 4 },
    { id: 'new', hosts: 6 },
  ],
  industries: [{ industry: sampleIndex.merchant.industry, hosts: 41 }],
};

const { merchant, level, score, percentile, interval, buyers, dimensions } = sampleIndex;
const { id, name, names, host, hostKind, live } = sampleRoom;

export const sampleVenueHosts: VenueHosts = {
  venue: 'haoxinren',
  section: 'most-returned',
  asOf: '2026-11-22T00:00:00.000Z',
  matching: 41,
  hosts: [
    {
      merchant: { ...merchant, names: { 'zh-CN': '禾田农家', en: 'Hetian Farm' } },
      as: 'ranked',
      place: { from: 1, to: 3 },
      level,
      score,
      percentile,
      interval,
      buyers,
      dimensions: dimensions.map((one) => ({ id: one.id, score: one.score })),
      rise: { points: 1.2, error: 1.4, days: 30 },
      ticket: { held: true, level: true, services: [] },
      room: { id, name, names, host, hostKind, live },
      quote: {
        review: 'r-1',
        text: '第四年还在他家买，坏果当天就补。',
        lang: 'zh-CN',
        author: '小*禾',
        bought: 19,
        at: '2026-11-20',
        stars: 4.75,
      },
      goods: sampleGoods.goods.slice(0, 1),
    },
  ],
  next: '20.0.hetian',
};

export const sampleTraffic: TrafficSupport = {
  rule: 'v1',
  asOf: '2026-11-22T00:00:00.000Z',
  merchants: 41,
  campaign: null,
  traffic: {
    merchant: { id: 'hetian', name: '禾田农家', names: { 'zh-CN': '禾田农家', en: 'Hetian Farm' } },
    share: 0.041,
    pools: { base: 0.041, 'cold-start': 0, growth: 0, campaign: 0 },
    level: 'above',
    percentile: 92.4,
    lower: 88.2,
    rise: { points: 1.2, error: 1.4 },
    services: ['7-day-returns'],
  },
  steps: [
    { id: 'next-level', level: 'leading', share: 0.049 },
    { id: 'campaign-ticket', services: ['fake-pays'], share: 0.056 },
  ],
};

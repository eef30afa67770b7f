import type { VenueFacts } from '@huitou/api/ports/market.js';
import { dayMs, timeOf } from '@huitou/reviews/day.js';
import { today } from './time.ts';

const always = { industries: null, period: null, paid: [] } as const;

/** The venues of the fixture market, in order of id: a campaign, one for every day, and one by trust. */
export const venues: readonly VenueFacts[] = [
  {
    ...{ id: '616', name: '616 大促', names: { 'zh-CN': '616 大促', en: '616 campaign', ar: 'حملة 616' } },
    ...{ theme: 'campaign', industries: null },
    period: { from: timeOf(today - 3 * dayMs), until: timeOf(today + 10 * dayMs) },
    ticket: { levels: ['above', 'leading'], services: ['7-day-returns', 'fake-pays'] },
    paid: ['venue-tea-3', 'venue-books-4'],
  },
  {
    ...{ id: 'everyday', name: '日常', names: { 'zh-CN': '日常', en: 'Every day', ar: 'كل يوم' } },
    ...{ theme: 'everyday', ...always, ticket: null },
  },
  {
    ...{ id: 'trust', name: '实在好信任', names: { 'zh-CN': '实在好信任', en: 'Really good trust', ar: 'ثقة حقيقية' } },
    ...{ theme: 'trust', ...always },
    ticket: { levels: ['par', 'above', 'leading'], services: ['7-day-returns'] },
  },
];

import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { HistoryPoint } from '@huitou/contract/index-history.js';
import { dayMs } from '@huitou/reviews/day.js';
import type { VenueFacts } from '../ports/market.ts';
import { shopEvents } from './shop-events.ts';

const today = Date.parse('2026-11-22') / dayMs;
const point = (day: string, level: HistoryPoint['level']): HistoryPoint => ({
  ...{ day, level, score: 50, percentile: 50, dimensions: {} },
});
const venue = (name: string, from: string | null, until: string | null, industries: readonly string[] | null = null) =>
  ({
    ...{ id: name, name, names: {}, theme: 'campaign', industries, ticket: null, paid: [] },
    period: from !== null && until !== null ? { from: `${from}T00:00:00Z`, until: `${until}T00:00:00Z` } : null,
  }) satisfies VenueFacts;

it('what happened to a shop in a year is its levels, its caps and the venues it stood in, oldest first', () => {
  const events = shopEvents({
    points: [
      point('2025-10-01', 'par'),
      point('2025-12-01', 'below'),
      point('2026-02-01', 'below'),
      point('2026-07-02', 'above'),
      point('2026-11-09', 'par'),
    ],
    caps: [{ day: today - 30, reason: 'fake-orders' }],
    venues: [
      venue('always open', null, null),
      venue('616', '2026-06-14', '2026-06-20', ['fresh']),
      venue('of others', '2026-06-14', '2026-06-20', ['books']),
      venue('long over', '2025-06-14', '2025-06-20'),
      venue('to come', '2026-12-12', '2026-12-20'),
      venue('over the turn', '2025-11-10', '2025-11-30'),
    ],
    isWithin: (industries) => industries.has('fresh'),
    today,
  });
  assert.deepEqual(
    events.map(({ day, kind, level, reason, name }) => [day, kind, level ?? reason ?? name]),
    [
      ['2025-11-22', 'venue', 'over the turn'],
      ['2026-06-14', 'venue', '616'],
      ['2026-07-02', 'level', 'above'],
      ['2026-10-23', 'cap', 'fake-orders'],
      ['2026-11-09', 'level', 'par'],
    ],
  );
});

import type { HistoryPoint } from '@huitou/contract/index-history.js';
import type { ShopEvent } from '@huitou/contract/insights.js';
import { dateOf, dayMs } from '@huitou/reviews/day.js';
import type { VenueFacts } from '../ports/market.ts';

/** Days that events are looked back for. */
export const EVENT_DAYS = 365;
const MOST = 100;

interface Given {
  readonly points: readonly HistoryPoint[];
  /** Days since 1970. */
  readonly caps: readonly { readonly day: number; readonly reason: string }[];
  readonly venues: readonly VenueFacts[];
  /** Whether an industry of the merchant's is one of these, or below one. */
  readonly isWithin: (industries: ReadonlySet<string>) => boolean;
  /** Days since 1970. */
  readonly today: number;
}

const levelChanges = (points: readonly HistoryPoint[]): ShopEvent[] =>
  points.flatMap(({ day, level }, i) => {
    const before = points[i - 1]?.level;
    return before === undefined || before === level ? [] : [{ day, kind: 'level', level } as const];
  });

/** What happened to a shop within a year, oldest first: levels, caps, and venues that it stood in. */
export function shopEvents({ points, caps, venues, isWithin, today }: Given): ShopEvent[] {
  const first = today - EVENT_DAYS;
  const stoodIn = venues.flatMap(({ period, industries, name, names }): ShopEvent[] => {
    if (!period || (industries && !isWithin(new Set(industries)))) return [];
    const [from, until] = [period.from, period.until].map((at) => Math.floor(Date.parse(at) / dayMs)) as [
      number,
      number,
    ];
    if (until < first || from > today) return [];
    return [{ day: dateOf(Math.max(from, first)), kind: 'venue', name, names: { ...names } }];
  });
  return [
    ...levelChanges(points.filter(({ day }) => day >= dateOf(first))),
    ...caps.map(({ day, reason }): ShopEvent => ({ day: dateOf(day), kind: 'cap', reason })),
    ...stoodIn,
  ]
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(-MOST);
}

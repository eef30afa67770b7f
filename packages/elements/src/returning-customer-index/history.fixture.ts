import type { HistoryPoint, IndexHistory } from '@huitou/contract/index-history.js';

const day = 86_400_000;

/** A point on 22 November 2026, or `ago` days before: rising, with the content left out of the older half. */
export function point(ago: number, parts: Partial<HistoryPoint> = {}): HistoryPoint {
  const score = Math.round(91 - ago / 3);
  const wave = Math.round(4 * Math.sin(ago / 6));
  return {
    day: new Date(Date.UTC(2026, 10, 22) - ago * day).toISOString().slice(0, 10),
    level: 'above',
    score,
    percentile: score,
    dimensions: {
      quality: score + 6 - wave,
      service: score + 3 + wave,
      returning: score + 5,
      ...(ago < 45 && { content: 77 - wave }),
    },
    ...parts,
  };
}

/** The last `days` days of a fruit shop, oldest first. */
export const course = (days = 90): IndexHistory => ({
  merchant: 'hetian',
  points: Array.from({ length: days }, (_, i) => point(days - 1 - i)),
});

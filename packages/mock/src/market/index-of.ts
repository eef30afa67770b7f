import type { HistoryPoint } from '@huitou/contract/index-history.js';
import type { IndexSnapshot, Interval, Level, MeasureValue } from '@huitou/contract/index-snapshot.js';
import { chance } from './chance.ts';
import { evidenceOf } from './evidence.ts';
import { industries, type IndustryId } from './industries.ts';
import { daysAgo, today } from './time.ts';

/** What a fixture says about a merchant's index; the rest follows from it. */
export interface IndexSaid {
  readonly id: string;
  readonly name: string;
  /** The name in other languages, by their BCP 47 tag. */
  readonly names?: Readonly<Record<string, string>>;
  readonly industry: IndustryId;
  readonly avatar?: string;
  /** Scores of quality, service, content and the returning experience, 0-100; null without data. */
  readonly leaves: readonly [number | null, number | null, number | null, number | null];
  readonly percentile: number | null;
  readonly level: Level;
  readonly buyers: number;
  readonly returning: number;
  readonly trends?: readonly (number | null)[];
  readonly caps?: IndexSnapshot['caps'];
}

const dimensions = ['quality', 'service', 'content', 'returning'] as const;
const peers = { fruit: 214, clothes: 486, tea: 97, kitchen: 158, stays: 142, books: 63 } as const;

const round = (value: number): number => Math.round(value * 10) / 10;
const clip = (value: number): number => round(Math.min(100, Math.max(0, value)));
const around = (value: number, by: number): Interval => ({ lower: clip(value - by), upper: clip(value + by) });

/** Where a score of a dimension stands against half of the peers. */
function levelOf(score: number | null, by: number): Level {
  if (score === null) return 'collecting';
  if (score - by > 80) return 'leading';
  if (score - by > 50) return 'above';
  return score + by < 50 ? 'below' : 'par';
}

/** A snapshot whose figures fit each other: the fewer the buyers, the wider every interval. */
export function indexOf(said: IndexSaid): IndexSnapshot {
  const { id, name, percentile, buyers, leaves } = said;
  const by = round(130 / Math.sqrt(buyers + 12));
  const judged = said.level === 'collecting' ? leaves.map(() => null) : leaves;
  const known = judged.flatMap((leaf) => leaf ?? []);
  const mean = known.reduce((sum, leaf) => sum + leaf / known.length, 0);
  const score = percentile === null || known.length === 0 ? null : round(mean);
  const industry = industries[said.industry];
  return {
    merchant: {
      id,
      name,
      names: { [/\p{Script=Han}/u.test(name) ? 'zh-CN' : 'en']: name, ...said.names },
      industry,
      avatar: said.avatar ?? null,
    },
    method: 'v2',
    asOf: new Date(today).toISOString(),
    level: said.level,
    score,
    scoreInterval: score === null ? null : around(score, by * 0.7),
    interval: percentile === null ? null : around(percentile, by),
    percentile,
    peers: { industry, merchants: peers[said.industry] },
    buyers: { all: buyers, returning: said.returning },
    window: 365,
    dimensions: dimensions.map((dimension, i) => {
      const leaf = judged[i] ?? null;
      const n = leaf === null ? 0 : round(buyers * ([0.61, 0.84, 0.37, 0.92][i] ?? 1));
      let measures: MeasureValue[] | undefined;
      return {
        id: dimension,
        score: leaf,
        interval: leaf === null ? null : around(leaf, by * 1.4),
        level: levelOf(leaf, by * 1.4),
        median: said.level === 'collecting' ? null : ([51.2, 49.6, 50.4, 50.1][i] ?? 50),
        n,
        trend: leaf === null ? null : ((said.trends ?? [1.2, -0.4, 0, 2.1])[i] ?? null),
        // When it is first read: a page shows a few merchants of the market.
        get measures() {
          return (measures ??= evidenceOf({ id: dimension, score: leaf, n }, said.industry, said.returning / buyers));
        },
      };
    }),
    caps: said.caps ?? [],
  };
}

/** The day on which all figures were `off` points below those of a snapshot. */
export function pointOf(snapshot: IndexSnapshot, day: string, off: number): HistoryPoint {
  const { level, score, percentile, interval, dimensions: leaves } = snapshot;
  const then = (value: number | null): number | null => (value === null ? null : clip(value - off));
  const known = leaves.flatMap(({ id, score: leaf }): [string, number][] =>
    leaf === null ? [] : [[id, then(leaf) ?? leaf]],
  );
  return {
    ...{ day, level, score: then(score), percentile: then(percentile) },
    interval: interval && { lower: clip(interval.lower - off), upper: clip(interval.upper - off) },
    dimensions: Object.fromEntries(known),
  };
}

/** Ninety days that lead to a snapshot: nothing jumps, and the last day is what the snapshot says. */
export function historyOf(snapshot: IndexSnapshot): HistoryPoint[] {
  const next = chance([...snapshot.merchant.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  let drift = 0;
  const back = Array.from({ length: 90 }, (_, days) => (drift += days === 0 ? 0 : (next() - 0.47) * 1.6));
  return back.map((off, days) => pointOf(snapshot, daysAgo(days), off)).reverse();
}

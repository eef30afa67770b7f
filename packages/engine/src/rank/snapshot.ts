import type { IndexSnapshot, Industry, Interval, Level } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { onGrid } from '@huitou/method/grid.js';
import { capped, levelOf } from '@huitou/method/level.js';
import type { Cap } from './caps.ts';
import type { Scores } from './history.ts';
import type { Rank } from './rank.ts';

/** Figures are published to a tenth: finer steps are noise, and would change a body with every order. */
function tenth(x: number): number;
function tenth(x: number | null): number | null;
function tenth(x: number | null): number | null {
  return x === null ? null : Math.round(x * 10) / 10;
}

/** Means of measures: shares and stars are told apart in the third place. On the grid, or equal means round apart. */
const thousandth = (x: number): number => Math.round(onGrid(x) * 1000) / 1000;

const tenths = (interval: Interval | null): Interval | null =>
  interval && { lower: tenth(interval.lower), upper: tenth(interval.upper) };

const time = (ms: number): string => new Date(ms).toISOString();

export interface Known {
  readonly merchant: IndexSnapshot['merchant'];
  readonly peers: Industry;
  /** The level held, before any cap. */
  readonly level: Level;
  readonly cap: Cap | undefined;
  /** Scores of 30 days before. */
  readonly before: Scores | undefined;
}

/** What is published of a merchant. */
export function snapshotOf(rank: Rank, known: Known, method: MethodDocument, asOf: number): IndexSnapshot {
  const { merchant, peers, level, cap, before } = known;
  const { buyers } = rank;
  return {
    merchant,
    method: method.version,
    asOf: time(asOf),
    level: cap ? capped(level, cap.highest) : level,
    score: tenth(rank.score),
    scoreInterval: tenths(rank.scoreInterval),
    interval: tenths(rank.interval),
    percentile: tenth(rank.percentile),
    peers: { industry: peers, merchants: rank.peers.merchants },
    buyers: { all: Math.round(buyers), returning: Math.round(rank.returning) },
    window: method.windowDays,
    dimensions: rank.dimensions.map(({ id, n, score, interval, median, evidence }) => {
      const then = before?.[id];
      const now = tenth(score);
      return {
        id,
        score: now,
        interval: tenths(interval),
        level: interval ? levelOf({ interval, buyers }, method) : 'collecting',
        median: tenth(median),
        n: tenth(n),
        trend: now === null || then === undefined ? null : tenth(now - then),
        measures: evidence.map((one) => ({
          id: one.id,
          value: thousandth(one.value),
          peers: thousandth(one.peers),
          percentile: tenth(one.percentile),
          n: tenth(one.n),
        })),
      };
    }),
    caps: cap ? [{ reason: cap.reason, until: time(cap.until) }] : [],
  };
}

import type { Interval } from '@huitou/contract/index-snapshot.js';
import { onGrid } from './grid.ts';

export interface Part {
  readonly weight: number;
  readonly score: number;
  readonly interval: Interval;
}

export interface Whole {
  readonly score: number;
  readonly interval: Interval;
}

/**
 * Weighted mean of the parts that are there (so the weights of missing ones are shared out), with its interval: the
 * errors of the parts are independent, so their weighted distances to either end add in squares.
 */
export function combine(parts: readonly Part[]): Whole | null {
  if (parts.length === 0) return null;
  let weight = 0;
  let sum = 0;
  let down = 0;
  let up = 0;
  for (const part of parts) {
    weight += part.weight;
    sum += part.weight * part.score;
    down += (part.weight * (part.score - part.interval.lower)) ** 2;
    up += (part.weight * (part.interval.upper - part.score)) ** 2;
  }
  const score = sum / weight;
  const interval = { lower: onGrid(score - Math.sqrt(down) / weight), upper: onGrid(score + Math.sqrt(up) / weight) };
  return { score: onGrid(score), interval };
}

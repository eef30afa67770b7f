import type { MethodDocument } from '@huitou/contract/method-document.js';
import { combine, type Part } from '@huitou/method/combine.js';
import { widthOf } from '@huitou/method/normal.js';
import { changedDimension, type Changes } from './changed-dimension.ts';
import { placing, type Place, type RankedInsights } from './place.ts';

export type { Changes };

/** What the method would make of other values. */
export interface WhatIf extends Place {
  readonly score: number;
  /** Dimensions with their weights, scores and intervals, in the order of the method. */
  readonly dimensions: readonly Part[];
}

/** The dimensions of a merchant with some measures changed. */
export function changedDimensions(insights: RankedInsights, method: MethodDocument, changes: Changes): Part[] {
  const z = widthOf(method.confidence);
  return method.dimensions.flatMap((dimension) => {
    const own = insights.dimensions.find(({ id }) => id === dimension.id);
    return (own && changedDimension(own, dimension, changes, z)) ?? [];
  });
}

/**
 * Runs the method on a merchant's figures with some of them changed: the values are shrunk, ranked among the peers' and
 * weighed as on the server. The peers stay as they are. Without a change it gives what was published.
 */
export function whatIf(insights: RankedInsights, method: MethodDocument, changes: Changes): WhatIf {
  const before = combine(changedDimensions(insights, method, {}));
  const dimensions = changedDimensions(insights, method, changes);
  const after = combine(dimensions);
  const { score, percentile, interval, level } = insights;
  if (!before || !after) return { score, percentile, interval, level, dimensions };
  const moved = Math.min(100, Math.max(0, score + (after.score - before.score)));
  return { score: moved, dimensions, ...placing(insights, method, before)(after) };
}

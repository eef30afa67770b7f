import type { MerchantInsights } from '@huitou/contract/insights.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { hasIndex, nextLevel } from './place.ts';
import { isRanked } from './ranked-measure.ts';
import { chanceOfLevel } from './simulate-level.ts';
import { whatIf } from './what-if.ts';

/** What a change takes: a habit from tomorrow on, people or a process, or the product itself. */
export type Effort = 1 | 2 | 3;

/** What it takes to change a measure, by its id. A judgement of ours, open to argument; others count as the product. */
export const efforts: Readonly<Record<string, Effort>> = {
  'answered-in-time': 1,
  'content-stars': 2,
  'service-stars': 2,
  'dispatched-in-time': 2,
  'delivered-in-time': 2,
  'goods-stars': 3,
  'no-quality-refund': 3,
  'came-back': 3,
  'would-buy-again': 3,
};

/** One thing to do, with what speaks for it. Values are on the measure's own scale. */
export interface Suggestion {
  readonly measure: string;
  readonly dimension: string;
  readonly value: number;
  readonly n: number;
  readonly peers: { readonly median: number; readonly bestFifth: number };
  /** The next realistic step: what half of the peers reach, else what a fifth of them reaches. */
  readonly goal: number;
  readonly reach: 'median' | 'bestFifth';
  /** Points of the score that it would bring. */
  readonly gain: number;
  readonly effort: Effort;
  /** How likely the next level is then, 0-1; null where there is none. */
  readonly chance: number | null;
}

/** What would lift a merchant, most for the effort first; nothing for one without an index, or at its peers' best in everything. */
export function suggest(insights: MerchantInsights, method: MethodDocument): readonly Suggestion[] {
  if (!hasIndex(insights)) return [];
  const target = nextLevel(insights);
  const found = insights.dimensions.flatMap((dimension) =>
    dimension.measures.flatMap((own): Suggestion[] => {
      const { id, peers, n } = own;
      if (!isRanked(own) || !peers || own.value >= peers.bestFifth) return [];
      const { value } = own;
      const reach = value < peers.median ? 'median' : 'bestFifth';
      const goal = peers[reach];
      const gain = whatIf(insights, method, { [id]: goal }).score - insights.score;
      if (gain <= 0) return [];
      const chance = target ? chanceOfLevel(insights, method, { [id]: goal }, target) : null;
      const effort = Object.hasOwn(efforts, id) ? (efforts[id] ?? 3) : 3;
      return [{ measure: id, dimension: dimension.id, value, n, peers, goal, reach, gain, effort, chance }];
    }),
  );
  return found.sort((a, b) => b.gain / b.effort - a.gain / a.effort);
}

import { judge } from '@huitou/reviews/moderation/judge.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import type { Figure } from '../figures.ts';
import type { Collection } from './collection.ts';
import { pick, upTo, type Random } from './draw.ts';
import { factsOf } from './facts-of.ts';
import { foundFigure, planted } from './planted.ts';
import { Rhythms } from './rhythms.ts';

/** Reviews of a burst: as many as are sold in one go. */
const [fewest, most] = [10, 20];

/** How many reviews to plant next, so that all of them are `planted` and no burst is smaller than the others. */
function nextSize(left: number, random: Random): number {
  const size = fewest + upTo(most - fewest, random);
  return left - size < fewest ? left : size;
}

/**
 * Bursts of 10 to 20 reviews within a day or two, put on the days of real reviews, so that busy merchants get most of them. A
 * planted review is found where the rule sees a burst on its day, or up to two days later in a window that holds it.
 */
export function plantedBursts({ name, reviews }: Collection, random: Random): Figure {
  const rhythms = new Rhythms(reviews);
  let [found, bursts, left] = [0, 0, planted];
  while (left > 0) {
    const { merchant = '', day = 0 } = pick(reviews, random);
    const size = nextSize(left, random);
    const length = 1 + upTo(1, random);
    const put = new Map<number, number>();
    for (let i = 0; i < size; i++) {
      const on = day + upTo(length - 1, random);
      put.set(on, (put.get(on) ?? 0) + 1);
    }
    const held = new Set<number>();
    for (const on of put.keys()) {
      const verdict = judge(factsOf('', { days: rhythms.upTo(merchant, on, put) }), rulesV1);
      const days = verdict.rules.find(({ id }) => id === 'burst')?.evidence['days'] ?? 0;
      for (let back = 0; back < Number(days); back++) held.add(on - back);
    }
    for (const [on, count] of put) if (held.has(on)) found += count;
    left -= size;
    bursts++;
  }
  return foundFigure(`${name}: planted burst reviews found`, found, `${bursts} bursts over real rhythms`);
}

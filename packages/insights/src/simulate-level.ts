import type { MethodDocument } from '@huitou/contract/method-document.js';
import { combine, type Part } from '@huitou/method/combine.js';
import { onGrid } from '@huitou/method/grid.js';
import { isRung, ladder, type Rung } from '@huitou/method/level.js';
import { widthOf } from '@huitou/method/normal.js';
import { placing, type RankedInsights } from './place.ts';
import { seededRandom } from './seeded-random.ts';
import { changedDimensions, type Changes } from './what-if.ts';

const draws = 2_000;
const seed = 616;

/** A standard normal value: the sum of twelve even ones, since additions alone are the same in every engine. */
function normal(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}

/** A dimension as it may turn out to be: its score drawn from its interval, which moves with it. */
function drawn({ weight, score, interval }: Part, random: () => number, z: number): Part {
  const deviation = (interval.upper - interval.lower) / (2 * z);
  const other = onGrid(Math.min(100, Math.max(0, score + normal(random) * deviation)));
  return {
    weight,
    score: other,
    interval: { lower: other - (score - interval.lower), upper: other + (interval.upper - score) },
  };
}

/**
 * How likely a merchant is to hold `target` or a higher level once what is now uncertain has shown itself, 0-1: of 2,000
 * draws in which each dimension's score comes from its interval (a normal distribution of that width), the share whose
 * level is as high. The seed is fixed, so the same figures give the same chance. A level also takes the days of the
 * method's hysteresis; these are not part of it.
 */
export function chanceOfLevel(
  insights: RankedInsights,
  method: MethodDocument,
  changes: Changes,
  target: Rung,
): number {
  const z = widthOf(method.confidence);
  const before = combine(changedDimensions(insights, method, {}));
  if (!before) return 0;
  const place = placing(insights, method, before);
  const dimensions = changedDimensions(insights, method, changes);
  const random = seededRandom(seed);
  let reached = 0;
  for (let i = 0; i < draws; i++) {
    const whole = combine(dimensions.map((dimension) => drawn(dimension, random, z)));
    const level = whole && place(whole).level;
    if (level && isRung(level) && ladder.indexOf(level) >= ladder.indexOf(target)) reached += 1;
  }
  return reached / draws;
}

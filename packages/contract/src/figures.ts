import { integer, number, object, refine, type Infer } from './schema.ts';

export const count = integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
/** A count that decays with age. */
export const amount = number({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
export const share = number({ minimum: 0, maximum: 1 });
/** A score or a percentile. */
export const percent = number({ minimum: 0, maximum: 100 });
/** How many stars were given; a mean may lie between two. */
export const star = number({ minimum: 1, maximum: 5 });

/** A 90 % interval, lower and upper end, on the scale of the figure it belongs to (0-100). */
export const interval = refine(
  object({ lower: percent, upper: percent }),
  'must not have its lower end above its upper end',
  ({ lower, upper }) => lower <= upper,
);
export type Interval = Infer<typeof interval>;

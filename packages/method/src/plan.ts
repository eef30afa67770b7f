import type { Dimension, Measure, MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from './decay.ts';
import { knotsOf } from './return-curve.ts';

/** A measure as `observe` needs it: `matures` is in ms. */
interface Planned {
  readonly id: string;
  readonly dimension: string;
  readonly matures: number;
}

/** First returns by age: the counter of each knot, in ascending order of days. */
interface PlannedReturns {
  readonly matures: number;
  readonly knots: readonly { readonly id: string; readonly days: number }[];
}

/** A method document read once: which of the things that can be looked at it asks for. */
export interface Plan {
  readonly refund: Planned | undefined;
  readonly dispatched: Planned | undefined;
  readonly delivered: Planned | undefined;
  readonly answered: Planned | undefined;
  readonly returns: PlannedReturns | undefined;
  readonly again: Planned | undefined;
  /** Measures of kind `stars`: each is the mean of the stars given to the dimension it stands in. */
  readonly stars: readonly Planned[];
}

const shares = {
  'no-quality-refund': 'refund',
  'dispatched-in-time': 'dispatched',
  'delivered-in-time': 'delivered',
  'answered-in-time': 'answered',
  'would-buy-again': 'again',
} as const;

const known = (id: string): id is keyof typeof shares => Object.hasOwn(shares, id);

function read(method: MethodDocument): Plan {
  const found: Partial<Record<(typeof shares)[keyof typeof shares], Planned>> = {};
  const stars: Planned[] = [];
  let returns: PlannedReturns | undefined;
  const add = (dimension: Dimension, { id, kind, maturesAfterDays }: Measure): void => {
    const planned = { id, dimension: dimension.id, matures: maturesAfterDays * DAY };
    if (kind === 'stars') stars.push(planned);
    else if (kind === 'returns') returns = { matures: planned.matures, knots: knotsOf(method, id) };
    else if (known(id)) found[shares[id]] = planned;
    else {
      throw new Error(
        `method ${method.version}: measure ${id} is a share that is not known here; use one of ${Object.keys(shares).join(', ')}`,
      );
    }
  };
  for (const dimension of method.dimensions) for (const measure of dimension.measures) add(dimension, measure);
  const { refund, dispatched, delivered, answered, again } = found;
  return { refund, dispatched, delivered, answered, returns, again, stars };
}

let last: { readonly method: MethodDocument; readonly plan: Plan } | undefined;

/** The plan of a method document; kept for the document asked for last, which is nearly always the only one. */
export function planOf(method: MethodDocument): Plan {
  if (last?.method !== method) last = { method, plan: read(method) };
  return last.plan;
}

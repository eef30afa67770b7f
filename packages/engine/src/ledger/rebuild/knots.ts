import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from '@huitou/method/decay.js';
import { planOf } from '@huitou/method/plan.js';
import { sql, type RawBuilder } from 'kysely';
import { seenDay } from './scratch.ts';
import { NEVER } from './scope.ts';

interface Knot {
  readonly id: string;
  readonly days: number;
  /** The knot before, 0 for the first. */
  readonly before: number;
  /** The latest first day of a buyer who has passed the knot. */
  readonly passedFrom: number;
}

/** The knots of returns as they stand at `asOf` (ms), in order: the times of the reference's `observeReturns`. */
export function knotsAt(method: MethodDocument, asOf: number): readonly Knot[] {
  const { returns } = planOf(method);
  if (!returns) return [];
  const day = Math.floor((asOf + 1 - returns.matures) / DAY);
  return returns.knots.map(({ id, days }, i) => ({
    id,
    days,
    before: returns.knots[i - 1]?.days ?? 0,
    passedFrom: day - days - 1,
  }));
}

/** When a pair `p` passes its next knot (ms), or never. */
export function nextKnotAt(method: MethodDocument, asOf: number): RawBuilder<number> {
  const knots = knotsAt(method, asOf);
  const matures = planOf(method).returns?.matures ?? 0;
  if (knots.length === 0) return NEVER;
  const first = seenDay('first');
  // From the oldest down: the first knot not passed is the one after the last that is.
  const steps = knots.toReversed().map(({ passedFrom }, i) => {
    const next = knots.at(-i);
    const time = i === 0 || !next ? NEVER : timeOf(first, next.days, matures);
    return sql`when ${first} <= ${sql.lit(passedFrom)} then ${time}`;
  });
  const youngest = timeOf(first, knots[0]?.days ?? 0, matures);
  return sql`case when ${first} is null then ${NEVER} ${sql.join(steps, sql` `)} else ${youngest} end`;
}

const timeOf = (first: RawBuilder<number>, days: number, matures: number): RawBuilder<number> =>
  sql`((${first} + ${sql.lit(days + 1)}) * ${sql.lit(DAY)} + ${sql.lit(matures - 1)})`;

import type { MethodDocument } from '@huitou/contract/method-document.js';
import { countersOf } from '@huitou/method/counters.js';
import { DAY, LANDMARK } from '@huitou/method/decay.js';
import { planOf } from '@huitou/method/plan.js';
import { sql, type RawBuilder } from 'kysely';
import { real } from './scope.ts';

/** Forward weight, as in the method's decay.ts; `t` is in days, a double. */
export const weightSql = (t: RawBuilder<unknown>, halfLife: number): RawBuilder<number> =>
  sql`power(${real(2)}, (${t} - ${real(LANDMARK)}) / ${real(halfLife)})`;

/** Milliseconds as days, a double. */
export const daysSql = (ms: RawBuilder<unknown>): RawBuilder<number> => sql`(${ms}) / ${real(DAY)}`;

/** Half-lives of counters in days. */
export const halfLives = (method: MethodDocument): ReadonlyMap<string, number> =>
  new Map(countersOf(method).map(({ id, halfLifeDays }) => [id, halfLifeDays]));

/** An observation that each order makes once: when it is certain, whether it is made at all, and its value. */
interface OrderMeasure {
  readonly id: string;
  /** Short name of its columns in the table `rebuilt`. */
  readonly column: string;
  readonly certain: RawBuilder<unknown>;
  readonly made: RawBuilder<unknown>;
  readonly good: RawBuilder<unknown>;
}

/** The measures that look at orders one by one. */
export function orderMeasures(method: MethodDocument): OrderMeasure[] {
  const { refund, dispatched, delivered } = planOf(method);
  const found: OrderMeasure[] = [];
  if (refund) {
    const certain = sql`(paid_at + ${sql.lit(refund.matures)})`;
    const good = sql`(quality_refund_at is null or quality_refund_at > ${certain})`;
    found.push({ id: refund.id, column: 'refund', certain, made: sql`true`, good });
  }
  const promises = [
    [dispatched, 'dispatch', sql`dispatch_by`, sql`dispatched_at`],
    [delivered, 'delivery', sql`deliver_by`, sql`delivered_at`],
  ] as const;
  for (const [measure, column, by, done] of promises) {
    if (!measure) continue;
    const certain = sql`(${by} + ${sql.lit(measure.matures)})`;
    const good = sql`(${done} is not null and ${done} <= ${certain})`;
    const excused = sql`(excused_at is not null and excused_at <= ${certain})`;
    found.push({
      id: measure.id,
      column,
      certain,
      made: sql`(${by} is not null and (${good} or not ${excused}))`,
      good,
    });
  }
  return found;
}

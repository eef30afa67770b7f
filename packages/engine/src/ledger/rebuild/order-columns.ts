import { sql } from 'kysely';
import type { Scope } from './scope.ts';

/** Works out the columns of `orders` that come from refunds. Touches only rows that change. */
export async function rebuildOrderColumns({ db, within }: Scope): Promise<void> {
  await sql`
    update orders set quality_refund_at = r.quality, void_at = r.whole, excused_at = r.excused
    from (
      select merchant, order_id,
        min(case when reason = 'quality' then refunded_at end) as quality,
        min(case when full_refund = 1 then refunded_at end) as whole,
        min(case when reason = 'changed-mind' then refunded_at end) as excused
      from refunds where ${within('merchant')} or merchant = '' group by merchant, order_id
    ) as r
    where r.merchant = orders.merchant and r.order_id = orders.id
      and (orders.quality_refund_at is distinct from r.quality
        or orders.void_at is distinct from r.whole
        or orders.excused_at is distinct from r.excused)`.execute(db);
  await sql`
    update orders set quality_refund_at = null, void_at = null, excused_at = null
    where (quality_refund_at is not null or void_at is not null or excused_at is not null)
      and not exists (select 1 from refunds where refunds.merchant = orders.merchant and refunds.order_id = orders.id)`.execute(
    db,
  );
}

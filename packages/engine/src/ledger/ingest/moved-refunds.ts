import type { Database } from '@huitou/store/schema.js';

type Refund = Database['refunds'];

/** Refunds as they will stand where something about them changes: what was said, and what moves with its order. */
export function* movedRefunds(
  refundsOf: ReadonlyMap<string, readonly Refund[]>,
  changed: ReadonlyMap<string, Refund>,
  merchantOf: (order: string) => string,
): Generator<Refund> {
  for (const [order, refunds] of refundsOf) {
    const merchant = merchantOf(order);
    for (const refund of refunds) {
      if (changed.has(refund.id) || refund.merchant !== merchant) yield { ...refund, merchant };
    }
  }
}

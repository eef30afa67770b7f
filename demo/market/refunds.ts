import { day, hour, minute, timestamp } from './model/clock.ts';
import type { Experience } from './model/experience.ts';
import type { Random } from './model/random.ts';
import type { ShopState } from './shop-state.ts';

type Reason = 'quality' | 'not-as-shown' | 'late' | 'out-of-stock' | 'changed-mind';

function scheduleRefund(
  { simulation, shop }: ShopState,
  order: string,
  at: number,
  reason: Reason,
  full: boolean,
): void {
  simulation.schedule(at, (then) =>
    simulation.emit('refund', shop.zone, then, order, {
      id: `${order}-f`,
      order,
      refundedAt: timestamp(shop.zone, then),
      reason,
      full,
    }),
  );
}

/** Refunds what went wrong after delivery, for some of the orders; true for a full refund. */
export function refundProblems(state: ShopState, order: string, experience: Experience, random: Random): boolean {
  const { negatives, deliveredAt } = experience;
  const at = deliveredAt + random.lognormal(1.1, 0.6) * day;
  const claims: readonly (readonly [applies: boolean, probability: number, reason: Reason])[] = [
    [negatives.includes('goods'), 0.42, 'quality'],
    [negatives.includes('shown'), 0.3, 'not-as-shown'],
    [negatives.includes('late') || negatives.includes('lost'), 0.12, 'late'],
  ];
  const claim = claims.find(([applies, probability]) => applies && random.chance(probability));
  if (!claim) return false;
  const [, , reason] = claim;
  // Perishable goods are refunded by the piece; a coat is returned whole.
  const full = random.chance(reason === 'late' ? 0.3 : state.shop.industry.defectRisk > 0.3 ? 0.2 : 0.55);
  scheduleRefund(state, order, Math.round(at), reason, full);
  return full;
}

/** Cancels a few orders before dispatch; true for a cancelled one. */
export function cancelBeforeDispatch(
  state: ShopState,
  order: string,
  at: number,
  promptness: number,
  random: Random,
): boolean {
  const outOfStock = random.chance(0.004 * Math.exp(-0.8 * promptness));
  if (!outOfStock && !random.chance(0.007)) return false;
  const after = outOfStock ? random.lognormal(9, 0.5) * hour : random.lognormal(35, 0.9) * minute;
  scheduleRefund(state, order, Math.round(at + after), outOfStock ? 'out-of-stock' : 'changed-mind', true);
  return true;
}

import { dayMs } from '@huitou/reviews/day.js';
import type { Store } from '@huitou/store/open-store.js';
import type { FixtureMerchant } from '@huitou/mock/market/fixture.js';
import { today } from '@huitou/mock/fixtures.js';
import { repliedTo } from './fill-reviews.ts';
import { dayOf, insert, revOf, type Row } from './insert.ts';

function orderRow(merchant: string, id: string, buyer: string, paidAt: number): Row<'orders'> {
  const day = Math.floor(paidAt / dayMs);
  const nothing = { dispatch_by: null, deliver_by: null, room: null, dispatched_at: null, delivered_at: null };
  const noRefund = { quality_refund_at: null, void_at: null, excused_at: null };
  const revs = { rev: revOf(paidAt, id), dispatched_rev: '', delivered_rev: '' };
  return {
    id,
    merchant,
    buyer,
    paid_at: paidAt,
    day,
    goods: '[]',
    linked: 0,
    ...revs,
    ...nothing,
    ...noRefund,
  };
}

/** Orders that its reviews are about, that were placed after answers, and by which its goods were sold. */
export async function fillOrders(store: Store, { index, reviews, goods }: FixtureMerchant): Promise<void> {
  const { id } = index.merchant;
  await insert(
    store,
    'orders',
    reviews.flatMap((review) => [
      ...(review.orderedOn ? [orderRow(id, `o-${review.id}`, review.buyer, dayOf(review.orderedOn) * dayMs)] : []),
      ...(review.reply?.wonBack ? [orderRow(id, `w-${review.id}`, review.buyer, repliedTo(review) + 1)] : []),
    ]),
  );
  await insert(
    store,
    'orders',
    goods.flatMap(({ id: item, sold: [buyers, again] = [0, 0] }) =>
      Array.from({ length: buyers + again }, (_, n) => {
        const at = today - (n < buyers ? 40 : 20) * dayMs;
        return { ...orderRow(id, `${item}-o${n}`, `${item}-b${n % buyers}`, at), goods: JSON.stringify([item]) };
      }),
    ),
  );
}

import type { Insertable } from 'kysely';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import { helpfulness } from '@huitou/reviews/helpfulness.js';
import { dayMs } from '@huitou/reviews/day.js';

const written = Date.parse('2026-11-01T08:00:00Z');

/** An order with nothing but who paid and when (ms). */
export function orderRow(id: string, buyer: string, paidAt: number): Database['orders'] {
  const day = Math.floor(paidAt / dayMs);
  return {
    ...{ id, merchant: 'm1', buyer, paid_at: paidAt, day, goods: '[]', linked: 0, room: null },
    ...{ dispatch_by: null, deliver_by: null, dispatched_at: null, delivered_at: null },
    ...{ quality_refund_at: null, void_at: null, excused_at: null, rev: '', dispatched_rev: '', delivered_rev: '' },
  };
}

/** A repeat buyer's review as the ledger leaves it, with what a test wants different. `n` counts hours from the first. */
export function reviewRow(n: number, said: Partial<ReviewsTable> = {}): Insertable<Database['reviews']> {
  const writtenAt = said.written_at ?? written + n * 3_600_000;
  return {
    id: `r${String(n).padStart(6, '0')}`,
    merchant: 'm1',
    buyer: `b${n}`,
    order_id: null,
    goods: null,
    written_at: writtenAt,
    day: Math.floor(writtenAt / dayMs),
    text: `评价 ${n}`,
    lang: 'zh-CN',
    media: '[]',
    would_buy_again: null,
    author: '王小明',
    avatar: null,
    helpful: 0,
    topics: '[]',
    rev: `${String(writtenAt).padStart(14, '0')}e${n}`,
    bought: 2,
    since_day: 20_000,
    overall: null,
    improve: null,
    first_reply: null,
    replied_at: null,
    won_back: 0,
    folded: null,
    counts: 1,
    ...{ votes_for: 0, weight_for: 0, weight_against: 0, helpfulness: helpfulness(said.helpful ?? 0, 0) },
    ...said,
  };
}

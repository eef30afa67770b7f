import type { DataOf, EventOf, EventType } from '@huitou/contract/events.js';
import type { Database, Flag, OrdersTable } from '../store/schema.ts';
import { UNSAID, clean } from './rev.ts';
import { dayOf, timeOf, timeOrNull } from './times.ts';

// What an event says, as the row it becomes. An event states all of its thing: what it leaves out is not known.

/** The last word about one thing: the event's data, its time and its stamp. */
export interface Said<T extends EventType> {
  readonly data: DataOf<T>;
  readonly at: EventOf<T>['at'];
  readonly rev: string;
}

const flag = (value: boolean | undefined): Flag => (value ? 1 : 0);
const cleanOrNull = (text: string | null | undefined): string | null => (text ? clean(text) : null);
const json = (value: unknown): string => JSON.stringify(value);

export const industryRow = ({ data, rev }: Said<'industry'>, returnDays: number | null): Database['industries'] => ({
  id: data.id,
  name: clean(data.name),
  names: json(data.names ?? {}),
  parent: data.parent ?? null,
  return_days: returnDays,
  rev,
});

export const merchantRow = ({ data, rev }: Said<'merchant'>, seq: number): Database['merchants'] => ({
  id: data.id,
  name: clean(data.name),
  industry: data.industry,
  avatar: cleanOrNull(data.avatar),
  sites: json(data.sites ?? []),
  services: json(data.services ?? []),
  rev,
  seq,
});

/** A merchant that only others speak of. */
export const unnamedMerchant = (id: string, seq: number): Database['merchants'] => ({
  id,
  name: null,
  industry: null,
  avatar: null,
  sites: '[]',
  services: '[]',
  rev: UNSAID,
  seq,
});

export const goodsRow = ({ data, rev }: Said<'goods'>): Database['goods'] => ({
  id: data.id,
  merchant: data.merchant,
  name: clean(data.name),
  image: cleanOrNull(data.image),
  rev,
});

export const roomRow = ({ data, rev }: Said<'room'>): Database['rooms'] => ({
  id: data.id,
  merchant: data.merchant,
  name: clean(data.name),
  host: cleanOrNull(data.host),
  live: flag(data.live),
  rev,
});

/** An order of which nothing has been said. */
export const unknownOrder = (id: string): OrdersTable => ({
  id,
  merchant: null,
  buyer: null,
  paid_at: null,
  day: null,
  dispatch_by: null,
  deliver_by: null,
  room: null,
  goods: '[]',
  linked: 0,
  rev: UNSAID,
  dispatched_at: null,
  dispatched_rev: UNSAID,
  delivered_at: null,
  delivered_rev: UNSAID,
  quality_refund_at: null,
  void_at: null,
  excused_at: null,
});

/** What an `order` event says, over what is known of its dispatch, delivery and refunds. */
export const orderRow = (known: OrdersTable, { data, rev }: Said<'order'>): OrdersTable => ({
  ...known,
  merchant: data.merchant,
  buyer: data.buyer,
  paid_at: timeOf(data.paidAt),
  day: dayOf(data.paidAt),
  dispatch_by: timeOrNull(data.dispatchBy),
  deliver_by: timeOrNull(data.deliverBy),
  room: data.room ?? null,
  goods: json(data.goods ?? []),
  linked: flag(data.linked),
  rev,
});

export const refundRow = ({ data, rev }: Said<'refund'>): Database['refunds'] => ({
  id: data.id,
  order_id: data.order,
  refunded_at: timeOf(data.refundedAt),
  reason: data.reason,
  full_refund: flag(data.full),
  rev,
});

/** A review before anything is worked out with its pair. Blank text is no text. */
export const reviewRow = ({ data, rev }: Said<'review'>): Database['reviews'] => ({
  id: data.id,
  merchant: data.merchant,
  buyer: data.buyer,
  order_id: data.order ?? null,
  goods: data.goods ?? null,
  written_at: timeOf(data.writtenAt),
  day: dayOf(data.writtenAt),
  text: clean(data.text ?? '').trim(),
  lang: data.lang ?? null,
  media: json(data.media ?? []),
  would_buy_again: data.wouldBuyAgain == null ? null : flag(data.wouldBuyAgain),
  author: cleanOrNull(data.author),
  avatar: cleanOrNull(data.avatar),
  helpful: data.helpful ?? 0,
  rev,
  bought: 0,
  since_day: null,
  overall: null,
  improve: null,
  first_reply: null,
  replied_at: null,
  won_back: 0,
  folded: null,
  counts: 1,
});

/** Rows of the stars that a review gives, in order of dimension. */
export const starRows = ({ data }: Said<'review'>): Database['review_stars'][] =>
  Object.entries(data.stars ?? {})
    .map(([dimension, stars]) => ({ review: data.id, dimension: clean(dimension), stars }))
    .sort((a, b) => (a.dimension < b.dimension ? -1 : 1));

export const replyRow = ({ data, rev }: Said<'reply'>): Database['replies'] => ({
  id: data.id,
  review: data.review,
  replied_at: timeOf(data.repliedAt),
  text: clean(data.text),
  rev,
});

export const moderationRow = ({ data, at, rev }: Said<'moderation'>): Database['moderations'] => ({
  id: data.id,
  action: data.action,
  merchant: data.merchant,
  review: data.review ?? null,
  buyer: data.buyer ?? null,
  reason: data.reason,
  level: data.level ?? null,
  until: timeOrNull(data.until),
  at: timeOf(at),
  rev,
});

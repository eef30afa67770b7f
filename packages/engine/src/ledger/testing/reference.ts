import type { DataOf, Event, Told } from '@huitou/contract/events.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY, weight } from '@huitou/method/decay.js';
import type { OrderFacts, PairFacts, ReviewFacts } from '@huitou/method/facts.js';
import { observe } from '@huitou/method/observe.js';
import type { Counters } from './state.ts';

// The counters worked out the plain way: all events in a list, the last word about each thing by search, one look at
// each pair at the end. It shares nothing with the ledger but the method.

const later = (a: Event, b: Event): number =>
  Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : Number(a.id > b.id));

function lastWrites<T extends Told['type']>(events: readonly Event[], type: T): DataOf<T>[] {
  const words = new Map<string, DataOf<T>>();
  for (const event of events.toSorted(later)) {
    if (event.type !== type) continue;
    const { data } = event as Told;
    words.set('id' in data ? data.id : data.order, data as DataOf<T>);
  }
  return [...words.values()];
}

const ms = (text: string | null | undefined): number | null => (text ? Date.parse(text) : null);
const dayOf = (text: string): number => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / DAY;
const earliest = (times: readonly string[]): number | null =>
  times.length > 0 ? Math.min(...times.map((text) => Date.parse(text))) : null;

interface Standing {
  readonly action: string;
  readonly reason: string;
}

/** What stands of the moderations that `concern` something, by target. */
function standing(
  events: readonly Event[],
  target: (data: DataOf<'moderation'>) => string | undefined,
): Map<string, Standing> {
  const last = new Map<string, Event & { type: 'moderation' }>();
  for (const event of events.toSorted(later)) if (event.type === 'moderation') last.set(event.data.id, event);
  const result = new Map<string, Standing>();
  for (const { data } of [...last.values()].sort(later)) {
    const key = target(data);
    if (key !== undefined) result.set(key, data);
  }
  return result;
}

/** All pairs of the history, as the method looks at them, by `merchant buyer`. */
function pairsOf(events: readonly Event[], method: MethodDocument): Map<string, PairFacts> {
  const orders = lastWrites(events, 'order');
  const [sent, arrived] = [lastWrites(events, 'dispatched'), lastWrites(events, 'delivered')];
  const refunds = lastWrites(events, 'refund');
  const replies = lastWrites(events, 'reply');
  const folds = standing(events, ({ action, review }) => (/fold/.test(action) ? (review ?? undefined) : undefined));
  const links = standing(events, ({ action, merchant, buyer }) =>
    /link/.test(action) ? `${merchant} ${buyer}` : undefined,
  );
  const pairs = new Map<string, { orders: OrderFacts[]; reviews: ReviewFacts[]; linked: boolean }>();
  const pair = ({ merchant, buyer }: { merchant: string; buyer: string }) => {
    const key = `${merchant} ${buyer}`;
    let found = pairs.get(key);
    if (!found) pairs.set(key, (found = { orders: [], reviews: [], linked: links.get(key)?.action === 'link' }));
    return found;
  };
  for (const order of orders) {
    const mine = refunds.filter((refund) => refund.order === order.id);
    const times = (speaks: (refund: DataOf<'refund'>) => boolean) =>
      earliest(mine.filter(speaks).map((refund) => refund.refundedAt));
    pair(order).orders.push({
      paidAt: Date.parse(order.paidAt),
      day: dayOf(order.paidAt),
      dispatchBy: ms(order.dispatchBy),
      deliverBy: ms(order.deliverBy),
      dispatchedAt: ms(sent.find((word) => word.order === order.id)?.dispatchedAt),
      deliveredAt: ms(arrived.find((word) => word.order === order.id)?.deliveredAt),
      qualityRefundAt: times((refund) => refund.reason === 'quality'),
      voidAt: times((refund) => refund.full),
      excusedAt: times((refund) => refund.reason === 'changed-mind'),
      linked: order.linked ?? false,
    });
  }
  for (const review of lastWrites(events, 'review')) {
    const fold = folds.get(review.id);
    pair(review).reviews.push({
      writtenAt: Date.parse(review.writtenAt),
      day: dayOf(review.writtenAt),
      stars: review.stars ?? {},
      wouldBuyAgain: review.wouldBuyAgain ?? null,
      hasText: (review.text ?? '').trim() !== '',
      repliedAt: earliest(replies.filter((reply) => reply.review === review.id).map((reply) => reply.repliedAt)),
      counts: !(fold?.action === 'fold' && method.excludedReasons.includes(fold.reason)),
    });
  }
  return pairs;
}

/** The counters at `asOf` (ms), and the absolute contributions that went into each. */
export function referenceCounters(
  events: readonly Event[],
  method: MethodDocument,
  asOf: number,
): { readonly counters: Counters; readonly scale: Counters } {
  const halfLife = new Map(method.dimensions.flatMap((d) => d.measures.map((m) => [m.id, d.halfLifeDays] as const)));
  const counters = new Map<string, number>();
  const scale = new Map<string, number>();
  const add = (key: string, value: number): void => {
    counters.set(key, (counters.get(key) ?? 0) + value);
    scale.set(key, (scale.get(key) ?? 0) + Math.abs(value));
  };
  for (const [key, facts] of pairsOf(events, method)) {
    const merchant = key.split(' ')[0] ?? '';
    const view = observe(facts, method, asOf);
    for (const { measure, t, value, atRisk } of view.observations) {
      const w = weight(t, halfLife.get(measure.replace(/@.*/, '')) ?? NaN);
      add(`${merchant} ${measure} s`, w * value);
      add(`${merchant} ${measure} n`, w);
      add(`${merchant} ${measure} q`, w * (atRisk ?? value * value));
    }
    add(`${merchant} @buyers s`, Number(view.buyer));
    add(`${merchant} @returning s`, Number(view.returning));
  }
  return { counters, scale };
}

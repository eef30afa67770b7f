import type { Event } from '@huitou/contract/events.js';
import * as fc from 'fast-check';

// Random histories over so few things that they collide all the time: corrections, moves, refunds of refunded orders,
// replies to reviews that never come. Times fall on a coarse grid, so that ties happen.

const START = Date.UTC(2025, 0, 1);
const HOUR = 3_600_000;

const pick = (prefix: string, count: number) => fc.integer({ min: 1, max: count }).map((n) => `${prefix}${n}`);
const merchant = pick('m', 3);
const buyer = pick('b', 4);
const order = pick('o', 9);
const review = pick('r', 5);

/** A time of about 400 days, written with one of three offsets so that calendar days differ from UTC's. */
const time = fc.tuple(fc.integer({ min: 0, max: 400 * 4 }), fc.constantFrom(0, 8, -5)).map(([quarter, offset]) => {
  const local = new Date(START + quarter * 6 * HOUR + offset * HOUR).toISOString().slice(0, 19);
  return offset === 0 ? `${local}Z` : `${local}${offset > 0 ? '+08:00' : '-05:00'}`;
});
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const reason = fc.constantFrom('spam', 'not-a-customer', 'fake', 'off-topic');

const data = {
  industry: fc.record({ id: pick('i', 2), name: fc.constantFrom('Tea', '茶'), parent: orNull(pick('i', 2)) }),
  merchant: fc.record({ id: merchant, name: fc.constantFrom('阿禾', 'Ahe'), industry: pick('i', 2) }),
  goods: fc.record({ id: pick('g', 2), merchant, name: fc.constantFrom('红茶', 'Black tea') }),
  room: fc.record({ id: pick('l', 2), merchant, name: fc.constant('Room'), live: fc.boolean() }),
  venue: fc.record({
    id: pick('v', 2),
    name: fc.constantFrom('Trust', '信任'),
    theme: fc.constantFrom('everyday', 'campaign'),
    industries: fc.option(fc.subarray(['i1', 'i2']), { nil: undefined }),
    period: orNull(fc.record({ from: time, until: time })),
    ticket: orNull(fc.record({ levels: fc.constant(['above']), services: fc.subarray(['fast-refund']) })),
    paid: fc.subarray(['m1', 'm4']),
  }),
  order: fc.record({
    id: order,
    merchant,
    buyer,
    paidAt: time,
    dispatchBy: orNull(time),
    deliverBy: orNull(time),
    linked: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  }),
  dispatched: fc.record({ order, dispatchedAt: time }),
  delivered: fc.record({ order, deliveredAt: time }),
  refund: fc.record({
    id: pick('f', 5),
    order,
    refundedAt: time,
    reason: fc.constantFrom('quality', 'changed-mind', 'other'),
    full: fc.boolean(),
  }),
  review: fc.record({
    id: review,
    merchant,
    buyer,
    order: orNull(order),
    writtenAt: time,
    stars: fc.dictionary(fc.constantFrom('quality', 'service', 'content', 'mood'), fc.integer({ min: 1, max: 5 })),
    text: fc.constantFrom('', ' ', '很好，还会再来', 'Nobody read the chat.'),
    wouldBuyAgain: orNull(fc.boolean()),
    helpful: fc.nat({ max: 9 }),
    topics: fc.subarray(['fresh', 'well-packed']),
  }),
  appendix: fc.record({ id: pick('a', 4), review, writtenAt: time, text: fc.constantFrom('', '洗了十次没有变形') }),
  reply: fc.record({ id: pick('p', 4), review, repliedAt: time, text: fc.constant('谢谢') }),
  moderation: fc.oneof(
    fc.record({ id: pick('x', 6), action: fc.constantFrom('fold', 'unfold'), merchant, review, reason }),
    fc.record({ id: pick('x', 6), action: fc.constantFrom('release', 'refuse'), merchant, review, reason }),
    fc.record({ id: pick('x', 6), action: fc.constantFrom('link', 'unlink'), merchant, buyer, reason }),
    fc.record({
      id: pick('x', 6),
      action: fc.constant('cap'),
      merchant,
      reason,
      level: fc.constant('par'),
      until: time,
    }),
  ),
};

const event = <T extends keyof typeof data>(type: T) =>
  fc.record({ type: fc.constant(type), at: time, data: data[type] });

/** One event without its id; orders and reviews are the most common. */
const anyEvent = fc.oneof(
  { weight: 8, arbitrary: event('order') },
  { weight: 2, arbitrary: event('dispatched') },
  { weight: 2, arbitrary: event('delivered') },
  { weight: 3, arbitrary: event('refund') },
  { weight: 6, arbitrary: event('review') },
  { weight: 3, arbitrary: event('reply') },
  { weight: 2, arbitrary: event('appendix') },
  { weight: 4, arbitrary: event('moderation') },
  { weight: 2, arbitrary: event('merchant') },
  { weight: 1, arbitrary: event('industry') },
  { weight: 1, arbitrary: event('goods') },
  { weight: 1, arbitrary: event('room') },
  { weight: 1, arbitrary: event('venue') },
);

/** Events with ids of their own. */
export const history: fc.Arbitrary<Event[]> = fc
  .array(anyEvent, { minLength: 1, maxLength: 60, size: 'max' })
  .map((events) => events.map((said, i) => ({ ...said, id: `e${i}` }) as Event));

/** A batch, and the time at which it arrives. */
export interface Delivery {
  readonly events: readonly Event[];
  readonly now: number;
}

const END = START + 500 * 24 * HOUR;

/** The same events in another order, some twice, cut elsewhere, as time goes by. */
export const delivered = (events: readonly Event[]): fc.Arbitrary<Delivery[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...events], { minLength: events.length }),
      fc.array(fc.nat({ max: events.length - 1 }), { maxLength: 10 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: START, max: END })), {
        minLength: 1,
        maxLength: 12,
      }),
    )
    .map(([shuffled, again, cuts]) => {
      const stream = [...shuffled, ...again.map((i) => events[i] as Event)];
      const times = cuts.map(([, now]) => now).sort((a, b) => a - b);
      const deliveries: Delivery[] = [];
      for (const [i, [size]] of cuts.entries()) {
        const last = i === cuts.length - 1;
        deliveries.push({ events: stream.splice(0, last ? stream.length : size), now: times[i] ?? END });
      }
      return deliveries;
    });

/** When all deliveries are over. */
export const afterwards = END + 24 * HOUR;

import type { Event } from '@huitou/contract/events.js';
import * as fc from 'fast-check';

export const DAY = 86_400_000;
export const START = Date.UTC(2026, 2, 2);
const DAYS = 5;

const merchants = ['m', 'n'] as const;
const ids = ['r1', 'r2', 'r3'] as const;
const buyerOf = (review: string): string => `buyer of ${review}`;
export const merchantOf = (review: string): string => (review === 'r3' ? 'n' : 'm');
const timeAt = (ms: number): string => new Date(ms).toISOString();

/** What is done about a review, or about a merchant by a cap. */
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('write'),
      text: fc.constantFrom('Good', 'Bad', ''),
      stars: fc.integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('fold', 'unfold'), reason: fc.constantFrom('spam', 'fake') }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('append'), text: fc.constantFrom('Still good', 'Broke') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('erase', 'refund', 'cap', 'lift') }) },
);
type Act = { readonly does: string; readonly text?: string; readonly stars?: number; readonly reason?: string };

function eventOf({ does, text = '', stars, reason = 'spam' }: Act, review: string, id: string, at: string): Event {
  const merchant = merchantOf(review);
  const said = (type: string, data: object): Event => ({ id, type, at, data }) as Event;
  if (does === 'write') {
    const order = `${review} 2`;
    const data = {
      id: review,
      merchant,
      buyer: buyerOf(review),
      order,
      writtenAt: timeAt(START),
      stars: { quality: stars },
      text,
    };
    return said('review', data);
  }
  if (does === 'append') return said('appendix', { id, review, writtenAt: at, text });
  if (does === 'erase') return said('erase', { review });
  if (does === 'refund')
    return said('refund', { id, order: `${review} 1`, refundedAt: at, reason: 'quality', full: true });
  const about = does === 'cap' || does === 'lift' ? {} : { review };
  return said('moderation', { id, action: does, merchant, reason, ...about });
}

/** What is there before the log begins: merchants, and buyers who came twice. */
export const before: readonly Event[] = [
  ...merchants.map(
    (id): Event =>
      ({
        id: `shop ${id}`,
        type: 'merchant',
        at: timeAt(START - 30 * DAY),
        data: { id, name: id, industry: 'tea' },
      }) as Event,
  ),
  ...ids.flatMap((review) =>
    [1, 2].map((n): Event => {
      const paidAt = timeAt(START - (10 - n) * DAY);
      return {
        id: `order ${review} ${n}`,
        type: 'order',
        at: paidAt,
        data: { id: `${review} ${n}`, merchant: merchantOf(review), buyer: buyerOf(review), paidAt },
      } as Event;
    }),
  ),
];

/** Events of some days, each day's in the order in which they happened, and the same as they come in: shuffled and some twice. */
export const days: fc.Arbitrary<readonly { readonly happened: readonly Event[]; readonly sent: readonly Event[] }[]> =
  fc
    .array(fc.array(fc.tuple(act, fc.constantFrom(...ids)), { maxLength: 6 }), { minLength: DAYS, maxLength: DAYS })
    .map((acts) =>
      acts.map((ofDay, day) =>
        ofDay.map(([one, review], i) =>
          eventOf(one, review, `e${day}-${i}`, timeAt(START + day * DAY + (i + 1) * 1000)),
        ),
      ),
    )
    .chain((happened) =>
      fc.tuple(
        ...happened.map((events) =>
          fc
            .tuple(fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events))
            .map(([all, again]) => ({ happened: events, sent: [...all, ...again] })),
        ),
      ),
    );

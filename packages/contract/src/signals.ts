import { count } from './figures.ts';
import { id } from './id.ts';
import { boolean, exact, integer, list, object, oneOf, optional, type Infer } from './schema.ts';

/**
 * What a page may count and send. `visit`: somebody looked at a merchant, and left. `invited`, `opened`, `written`: a buyer was
 * offered the form for a review, opened it, and sent a review.
 */
const signalKind = oneOf('visit', 'invited', 'opened', 'written');
export type SignalKind = Infer<typeof signalKind>;

const signal = exact({
  merchant: id,
  /** Where: the live room, and the session that was on. */
  room: optional(id),
  session: optional(id),
  kind: signalKind,
  /** Of a visit: whether its reader opened the reviews, and whether something was bought in it. */
  openedReviews: optional(boolean()),
  bought: optional(boolean()),
  /** How many of that kind; 1 where it is left out. */
  count: optional(integer({ minimum: 1, maximum: 1_000 })),
});
export type Signal = Infer<typeof signal>;

/**
 * What pages send to `/v1/signals`: counts, added up at once. Nothing in them or kept of them tells one person from another.
 */
export const signalBatch = exact({ signals: list(signal, { minItems: 1, maxItems: 50 }) });

/** How many were added up, and how many were not, since their merchant is unknown or does not name the site that sent them. */
export const signalsCounted = object({ counted: count, ignored: count });

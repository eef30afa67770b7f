import { id } from '@huitou/contract/id.js';
import { exact, integer, optional, string, type Infer } from '@huitou/contract/schema.js';
import { commonClaims, type TokenKind } from './platform-token.ts';

/** Seconds that a purchase token may be valid: 30 days. */
const life = 30 * 86_400;

const claims = exact({
  ...commonClaims,
  nbf: optional(integer()),
  /** The buyer, by the id that the order's events give; one that differs from merchant to merchant says least. */
  sub: id,
  merchant: id,
  /** SHA-256 of the order's id in UTF-8, as base64url: a page learns no number of an order. */
  order: string({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  /** How many purchases of the buyer there are with this one, as the platform counts; the API counts by itself. */
  visit: optional(integer({ minimum: 1 })),
  /** Where it is shown, where that is a live room: the room, and the session within it. */
  room: optional(id),
  session: optional(id),
});

/** What a purchase token says: this buyer may write about this order, at this API, once. */
export type PurchaseTokenClaims = Infer<typeof claims>;

/** The kind of token by which a platform lets a buyer write. */
export const purchaseToken: TokenKind<PurchaseTokenClaims> = { typ: 'huitou-purchase+jwt', claims, life };

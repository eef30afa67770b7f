import type { PurchaseClaims } from './caller.ts';
import type { ProblemName } from './problem.ts';
import { refusedPurchase } from './refused-purchase.ts';
import type { Author, Refused } from '../ports/submissions.ts';

/** What an author is told, and the kind of problem it is. */
export const refusals: Readonly<Record<Refused, readonly [ProblemName, string]>> = {
  'unknown-order': ['not-entitled', refusedPurchase['unknown-order']],
  'refunded-order': ['not-entitled', refusedPurchase['refunded-order']],
  'linked-account': ['not-entitled', refusedPurchase['linked-account']],
  'first-purchase': [
    'not-entitled',
    'purchase token: a review is for those who came back; it is open from the second purchase on another day',
  ],
  'other-goods': [
    'invalid-body',
    'goods: the order of the purchase token has no such goods; send one of those it has, or none',
  ],
  'unknown-dimension': [
    'invalid-body',
    'stars: one of them is for no dimension of this server; send some of those that GET /v1/methods/{version} has',
  ],
  'unknown-topic': [
    'invalid-body',
    'topics: one of them is no topic of this server; send some of those that GET /v1/purchase offers, or none',
  ],
  'unknown-picture': [
    'invalid-body',
    'pictures: one of them was not sent with a token of this purchase, or is gone; send it again, or leave it out',
  ],
  'has-written': ['token-used', 'purchase token: its order has a review already; add to that one, or edit it'],
  'key-reused': [
    'key-reused',
    'Idempotency-Key: was sent before with another body; send the same again, or choose a new key',
  ],
  'key-at-work': ['key-at-work', 'Idempotency-Key: a request with it is at work; ask again in a moment'],
};

/** Who writes, as their token says. */
export const authorOf = ({ merchant, buyer, order, token }: PurchaseClaims): Author => ({
  merchant,
  buyer,
  order,
  token,
});

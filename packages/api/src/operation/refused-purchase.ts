import type { Refused } from '../ports/submissions.ts';

/** Why an order counts for nothing, in words for whoever holds its token. */
export const refusedPurchase: Readonly<
  Record<Extract<Refused, 'unknown-order' | 'refunded-order' | 'linked-account'>, string>
> = {
  'unknown-order': 'purchase token: the order is not known here; send its event first, then this again',
  'refunded-order': 'purchase token: the order was given back in full, so it is no purchase',
  'linked-account': 'purchase token: the buyer is the shop itself, or an account that is linked to it',
};

import { hash } from 'node:crypto';

/** An order of a buyer's at a merchant, whichever token speaks of it. */
export interface OrderOfBuyer {
  readonly merchant: string;
  readonly buyer: string;
  /** SHA-256 of the order's id, base64url. */
  readonly order: string;
}

/** The hash by which purchase tokens name an order: as `hashOfText` makes it. */
export const orderHash = (id: string): string => hash('sha256', id, 'base64url');

/**
 * What a review belongs to, in `submissions`: 43 characters. It goes when the buyer is to be
 * forgotten, as whoever can guess buyer and order could tell that they wrote.
 */
export const purchaseKey = ({ merchant, buyer, order }: OrderOfBuyer): string =>
  hash('sha256', JSON.stringify([merchant, buyer, order]), 'base64url');

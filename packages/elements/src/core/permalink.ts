import { isMerchantId } from '@huitou/client/merchant-id.js';
import { linkStart } from './link-start.ts';

/** The id of the review that an address leads to; empty for other addresses, and `?` for what cannot be an id. */
export function linkedId({ hash }: Pick<Location, 'hash'>): string {
  if (!hash.startsWith(linkStart)) return '';
  try {
    const id = decodeURIComponent(hash.slice(linkStart.length));
    // Ids of all kinds have the same form.
    return isMerchantId(id) ? id : '?';
  } catch {
    return '?';
  }
}

/** The address of a review: that of the page, with a fragment. */
export const permalink = (page: string, review: string): string =>
  new URL(linkStart + encodeURIComponent(review), page).href;

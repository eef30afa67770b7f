import { indexQuery } from '@huitou/client/queries/index.js';
import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { trafficQuery } from '@huitou/client/queries/traffic.js';
import { venueQuery } from '@huitou/client/queries/venue.js';
import type { Query } from '@huitou/client/remote.js';

type Showing = HTMLElement & { readonly api: string; readonly merchant: string; readonly venue?: string };

/** What a tag asks for, of what goes stale. */
function asked({ localName, api, merchant, venue = '' }: Showing): readonly Query<unknown>[] {
  if (localName === 'trust-venue') return [venueQuery(api, venue)];
  if (localName === 'traffic-support') return [trafficQuery(api, merchant)];
  // The ticker asks for a dozen.
  const about = localName === 'live-review-ticker' ? { limit: 12 } : {};
  return [indexQuery(api, merchant), reviewsQuery(api, merchant, about)];
}

/** For a tag's `huitou-ready` at the API that answers once: asks again in vain, so that the last answer grows old. */
export function goStale({ target }: Event): void {
  for (const query of asked(target as Showing)) query.refresh();
}

import type { VenueOrder } from '@huitou/contract/venue.js';

/** Venue order v1. Everything that is a choice stands here. A published version is never edited: a change is a new version. */
export const venueOrderV1: VenueOrder = {
  version: 'v1',
  by: 'percentile-lower',
  tied: 'within-error',
  exploreAfter: 9,
  paidAfter: 3,
  quote: { days: 180, halfLifeDays: 60, characters: 90 },
};

// Generated from the folders of packages/elements/src.
import { defineTrustVenue } from '../trust-venue.ts';

export type { TrustVenue } from '../trust-venue.ts';

defineTrustVenue();

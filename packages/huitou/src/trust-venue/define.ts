// Generated from the folders of packages/elements/src.
import { defineTrustVenue } from '../trust-venue.ts';

defineTrustVenue();

// Generated from packages/elements/custom-elements.json.
import { TrustVenue as Element } from '@huitou/elements/trust-venue/trust-venue.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Recommends hosts and goods by how returning customers see them: sections, search, and for each host one repeat buyer's words. */
export const TrustVenue: Wrapper<'trust-venue'> = wrap('trust-venue', 'TrustVenue', Element, {
  onHuitouState: 'huitou-state',
  onHuitouReady: 'huitou-ready',
  onHuitouEnter: 'huitou-enter',
});

// Generated from packages/elements/custom-elements.json.
import { TrustBadge as Element } from '@huitou/elements/trust-badge/trust-badge.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Shows what an issuer states about a merchant for this very site, after checking the issuer's signature in the visitor's own browser; where that cannot be done or fails, says so and shows no figure. */
export const TrustBadge: Wrapper<'trust-badge'> = wrap('trust-badge', 'TrustBadge', Element, {
  onHuitouState: 'huitou-state',
  onHuitouReady: 'huitou-ready',
});

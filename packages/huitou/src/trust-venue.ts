// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { TrustVenue } from '@huitou/elements/trust-venue/trust-venue.js';

export type { EnterEvent, ReadyEvent, StateEvent } from '@huitou/elements/events.js';
export type * from './settings.ts';
export { TrustVenue };

/**
 * Claims `<trust-venue>` for {@link TrustVenue}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineTrustVenue = (): void => register('trust-venue', TrustVenue);

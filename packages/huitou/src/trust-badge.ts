// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { TrustBadge } from '@huitou/elements/trust-badge/trust-badge.js';

export type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
export type * from './settings.ts';
export { TrustBadge };

/**
 * Claims `<trust-badge>` for {@link TrustBadge}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineTrustBadge = (): void => register('trust-badge', TrustBadge);

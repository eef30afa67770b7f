// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { TrustProvider } from '@huitou/elements/trust-provider/trust-provider.js';

export type * from './settings.ts';
export { TrustProvider };

/**
 * Claims `<trust-provider>` for {@link TrustProvider}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineTrustProvider = (): void => register('trust-provider', TrustProvider);

// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { MerchantInsights } from '@huitou/elements/merchant-insights/merchant-insights.js';

export type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
export type * from './settings.ts';
export { MerchantInsights };

/**
 * Claims `<merchant-insights>` for {@link MerchantInsights}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineMerchantInsights = (): void => register('merchant-insights', MerchantInsights);

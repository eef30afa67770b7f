// Generated from packages/elements/custom-elements.json.
import { MerchantInsights as Element } from '@huitou/elements/merchant-insights/merchant-insights.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Shows a merchant where it stands, what pulled it, what would lift it, and what its regulars name. */
export const MerchantInsights: Wrapper<'merchant-insights'> = wrap('merchant-insights', 'MerchantInsights', Element, {
  onHuitouState: 'huitou-state',
  onHuitouReady: 'huitou-ready',
});

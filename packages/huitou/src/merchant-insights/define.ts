// Generated from the folders of packages/elements/src.
import { defineMerchantInsights } from '../merchant-insights.ts';

export type { MerchantInsights } from '../merchant-insights.ts';

defineMerchantInsights();

import { register } from '../core/register.ts';
import { MerchantInsights } from './merchant-insights.ts';

register('merchant-insights', MerchantInsights);

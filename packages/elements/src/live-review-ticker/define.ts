import { register } from '../core/register.ts';
import { LiveReviewTicker } from './live-review-ticker.ts';

register('live-review-ticker', LiveReviewTicker);

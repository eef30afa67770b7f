import { register } from '../core/register.ts';
import { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';

register('repeat-buyer-reviews', RepeatBuyerReviews);

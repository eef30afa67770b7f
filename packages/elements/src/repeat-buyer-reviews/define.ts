import { register } from '../shared/register.ts';
import { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';

register('repeat-buyer-reviews', RepeatBuyerReviews);

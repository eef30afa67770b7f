import { register } from '../core/register.ts';
import { RepeatBuyerReviewForm } from './repeat-buyer-review-form.ts';

register('repeat-buyer-review-form', RepeatBuyerReviewForm);

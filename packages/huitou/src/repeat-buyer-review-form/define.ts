// Generated from the folders of packages/elements/src.
import { defineRepeatBuyerReviewForm } from '../repeat-buyer-review-form.ts';

export type { RepeatBuyerReviewForm } from '../repeat-buyer-review-form.ts';

defineRepeatBuyerReviewForm();

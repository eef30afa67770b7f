// Generated from the folders of packages/elements/src.
import { defineRepeatBuyerReviews } from '../repeat-buyer-reviews.ts';

export type { RepeatBuyerReviews } from '../repeat-buyer-reviews.ts';

defineRepeatBuyerReviews();

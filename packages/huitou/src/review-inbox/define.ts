// Generated from the folders of packages/elements/src.
import { defineReviewInbox } from '../review-inbox.ts';

export type { ReviewInbox } from '../review-inbox.ts';

defineReviewInbox();

// Generated from the folders of packages/elements/src.
import { defineLiveReviewTicker } from '../live-review-ticker.ts';

export type { LiveReviewTicker } from '../live-review-ticker.ts';

defineLiveReviewTicker();

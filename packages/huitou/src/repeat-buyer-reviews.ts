// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { RepeatBuyerReviews } from '@huitou/elements/repeat-buyer-reviews/repeat-buyer-reviews.js';

export type { FilterEvent, ReadyEvent, StateEvent } from '@huitou/elements/events.js';
export type * from './settings.ts';
export { RepeatBuyerReviews };

/**
 * Claims `<repeat-buyer-reviews>` for {@link RepeatBuyerReviews}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineRepeatBuyerReviews = (): void => register('repeat-buyer-reviews', RepeatBuyerReviews);

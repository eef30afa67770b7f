// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { ReviewInbox } from '@huitou/elements/review-inbox/review-inbox.js';

export type { ReadyEvent, ReplyEvent, StateEvent } from '@huitou/elements/events.js';
export type * from './settings.ts';
export { ReviewInbox };

/**
 * Claims `<review-inbox>` for {@link ReviewInbox}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineReviewInbox = (): void => register('review-inbox', ReviewInbox);

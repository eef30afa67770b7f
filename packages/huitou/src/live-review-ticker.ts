// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { LiveReviewTicker } from '@huitou/elements/live-review-ticker/live-review-ticker.js';

export type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
export type * from './settings.ts';
export { LiveReviewTicker };

/**
 * Claims `<live-review-ticker>` for {@link LiveReviewTicker}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineLiveReviewTicker = (): void => register('live-review-ticker', LiveReviewTicker);

// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { RepeatBuyerReviewForm } from '@huitou/elements/repeat-buyer-review-form/repeat-buyer-review-form.js';

export type { ReadyEvent, ReviewEvent, StateEvent } from '@huitou/elements/events.js';
export type * from './settings.ts';
export { RepeatBuyerReviewForm };

/**
 * Claims `<repeat-buyer-review-form>` for {@link RepeatBuyerReviewForm}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineRepeatBuyerReviewForm = (): void => register('repeat-buyer-review-form', RepeatBuyerReviewForm);

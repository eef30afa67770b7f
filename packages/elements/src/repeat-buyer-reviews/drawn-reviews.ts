import type { Review } from '@huitou/contract/review.js';

/** What the nodes of a list were drawn from: parts that come later begin with a node. */
export const drawnReviews = new WeakMap<Element, Review>();

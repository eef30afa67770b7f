import type { Review } from '@huitou/contract/review.js';
import type { ReviewContext } from './review-context.ts';
import { reviewNode } from './review-node.ts';

/** One review outside the list, drawn anew only where it or its words are others. */
export class NodeOnce {
  #review: Review | undefined;
  #messages: ReviewContext['messages'] | undefined;
  #node: HTMLElement | undefined;

  of(context: ReviewContext, review: Review): HTMLElement {
    if (!this.#node || review !== this.#review || context.messages !== this.#messages) {
      this.#node = reviewNode(context, review);
      this.#review = review;
      this.#messages = context.messages;
    }
    return this.#node;
  }
}

import type { ActionMessages } from './action-messages/action-messages.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { ReviewContext } from './review-context.ts';

/** What a card shows of the parts that are loaded late. */
export interface LazyPlaces {
  /** What is said once a reader opens something; it may be in the language before. */
  readonly words?: ActionMessages | undefined;
  /** How the reviews are verified, once a reader has asked. */
  readonly disclosure?: { view(lang: string, disclosed: Disclosed): unknown } | undefined;
  /** The review that the page's address leads to, where it is not in the list, or what became of it. */
  readonly linked?: ((context: ReviewContext) => unknown) | undefined;
}

import { count } from './figures.ts';
import { id } from './id.ts';
import { boolean, exact, nullable, object, type Infer } from './schema.ts';

/** Whether a reader finds a review helpful. */
export const vote = exact({ helpful: boolean() });

/** How a reader's vote stands. */
export const voted = object({
  review: id,
  /** Null where the reader took the vote back. */
  helpful: nullable(boolean()),
  /** Readers who found it helpful, with this one and those that the platform counted. */
  readers: count,
});
export type Voted = Infer<typeof voted>;

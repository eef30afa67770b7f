import { integer, nullable, object, oneOf, optional, string, type Infer } from './schema.ts';

/** The answer to one line of `POST /v1/events`. */
export const lineAnswer = object({
  /** Counted from 1. */
  line: integer(),
  /** The event's id; null where the line has none that can be read. */
  id: nullable(string()),
  /**
   * `conflict`: the id was used for an event with other content; this one was not applied.
   * `rejected`: the event is no event, or a review of an order about which its buyer wrote through the API; it was not applied.
   * `failed`: neither this line nor any after it was applied; it is the last answer, and all of them may be sent again.
   */
  status: oneOf('applied', 'duplicate', 'conflict', 'rejected', 'failed'),
  reason: optional(string()),
  /** Of an `erase` that was applied: what was found of the buyer, or of the review. Proof that it was done. */
  erased: optional(object({ merchants: integer(), orders: integer(), reviews: integer() })),
  /** JSON pointer to the field that is wrong. */
  field: optional(string()),
});
/** What an erasure found. */
export type Erased = NonNullable<LineAnswer['erased']>;
export type LineAnswer = Infer<typeof lineAnswer>;

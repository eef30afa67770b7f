// What is worked out of reviews when they are published.
import type { Generated } from 'kysely';

/** What repeat buyers' reviews speak of, worked out when they are published. */
export interface ReviewTopicsTable {
  merchant: string;
  topic: string;
  review: string;
  tone: string;
}

/** Which wording of a review, and by which patterns, its topics were read from. */
export interface ReviewReadingsTable {
  merchant: string;
  review: string;
  stamp: string;
}

/** The version under which a merchant's reviews are published, and what they looked like then. */
export interface ReviewVersionsTable {
  merchant: string;
  version: number;
  /** Milliseconds: the clock when this version was published. */
  as_of: number;
  fingerprint: string;
  /** The publication with which this version became public. */
  publication: Generated<number>;
}

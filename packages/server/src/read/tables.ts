import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';
import type { Tone } from './topics/aspect.ts';

/** What repeat buyers' reviews speak of, worked out when they are published. */
interface ReviewTopicsTable {
  merchant: string;
  topic: string;
  review: string;
  tone: Tone;
}

/** Which wording of a review, and by which patterns, its topics were read from. */
interface ReviewReadingsTable {
  review: string;
  stamp: string;
}

/** The version under which a merchant's reviews are published, and what they looked like then. */
interface ReviewVersionsTable {
  merchant: string;
  version: number;
  /** Milliseconds: the clock when this version was published. */
  as_of: number;
  fingerprint: string;
}

/** The reader's own tables. */
export type ReadTables = {
  review_topics: ReviewTopicsTable;
  review_readings: ReviewReadingsTable;
  review_versions: ReviewVersionsTable;
};

/** The reader's tables beside the ledger's. */
export type Reads = Kysely<Database & ReadTables>;

// What is said in public.
import type { Flag } from './flag.ts';

export interface ReviewsTable {
  merchant: string;
  id: string;
  buyer: string;
  order_id: string | null;
  goods: string | null;
  written_at: number;
  day: number;
  text: string;
  lang: string | null;
  /** JSON list of media as the event gave them. */
  media: string;
  would_buy_again: Flag | null;
  author: string | null;
  avatar: string | null;
  /** As the platform counts it: votes for, without any against. */
  helpful: number;
  /** JSON list of the topics that its author chose; what is read from its text stands in `review_topics` alone. */
  topics: string;
  rev: string;
  // Worked out with the pair it belongs to:
  /** Different days with a purchase that stands, up to the day of the review; 2 or more is a repeat buyer's. */
  bought: number;
  /** The first of those days; null without one. */
  since_day: number | null;
  /** Mean of its stars; null without stars. */
  overall: number | null;
  /** The dimension with the fewest stars if those are at most 3 (of equals, the first by id). */
  improve: string | null;
  /** The merchant's earliest answer. */
  first_reply: string | null;
  replied_at: number | null;
  /** Its author bought again after the answer. */
  won_back: Flag;
  /** Public reason code of the fold that stands. */
  folded: string | null;
  /** 0 once it is folded as not a customer's own voice. */
  counts: Flag;
  // Worked out from `review_votes`: people who found it helpful, and the weights for it and against.
  votes_for: number;
  weight_for: number;
  weight_against: number;
  /** By which "most helpful" is sorted, 0 to 1: see reviews/src/helpfulness.ts. */
  helpfulness: number;
}

export interface ReviewStarsTable {
  merchant: string;
  review: string;
  dimension: string;
  stars: number;
}

export interface RepliesTable {
  /** Its review's, '' while that is not known. */
  merchant: string;
  review: string;
  id: string;
  replied_at: number;
  /** Null in what an older version wrote. */
  day: number | null;
  text: string;
  rev: string;
}

/** What authors added to their reviews later. */
export interface AppendicesTable {
  /** Its review's, '' while that is not known. */
  merchant: string;
  review: string;
  id: string;
  written_at: number;
  day: number;
  text: string;
  rev: string;
}

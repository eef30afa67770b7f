// What is decided about reviews, buyers and merchants.

export interface ModerationsTable {
  /** That of the review that it folds or unfolds, '' while that is not known; else the one it names. */
  merchant: string;
  id: string;
  action: 'fold' | 'unfold' | 'link' | 'unlink' | 'cap' | 'lift' | 'release' | 'refuse';
  review: string | null;
  buyer: string | null;
  reason: string;
  level: string | null;
  until: number | null;
  at: number;
  /** Of `at`; null in what an older version wrote. */
  day: number | null;
  decided_by: string | null;
  rule: string | null;
  rev: string;
}

/** One decision of a rule or of a moderation event. Holds no words and no buyers; kept for three years. */
export interface ModerationDecisionsTable {
  merchant: string;
  /** When it was written down, in milliseconds. */
  at: number;
  /** Of the event; of a rule's decision made of review and rule. */
  id: string;
  review: string | null;
  /** When it was made, in milliseconds. */
  decided_at: number;
  action: string;
  decided_by: string;
  /** Which of the platform's keys the event came with, counted from 1. */
  platform_key: number | null;
  /** The member of the platform's staff, as their token names them. */
  staff: string | null;
  rule: string | null;
  reason: string;
  rules_version: string | null;
  rules_hash: string | null;
  /** JSON of numbers and ids. */
  evidence: string;
}

import type { LogHead } from '@huitou/contract/log.js';
import type { StatementClaims } from '@huitou/proof/statement.js';
import type { Accepted } from './submissions.ts';

/** Why a merchant has no badge at the moment, in words for its page's author. */
export interface Refusal {
  readonly code: 'too-few-buyers' | 'too-few-returns' | 'below-peers';
  readonly refused: string;
}

/** A statement as it is given out. */
export interface Issued {
  /** Compact JWS. */
  readonly statement: string;
  /** What is inside it. */
  readonly claims: StatementClaims;
}

/** Who signs. The HTTP application gives out what it says and knows no keys. */
export interface Issuer {
  /** Exact origin on which its proof pages live. */
  readonly origin: string;
  /** The current statement about a merchant the reader knows, or why there is none. */
  statement(merchant: string): Promise<Issued | Refusal>;
  /** The signed key set, compact JWS. */
  keys(): Promise<string>;
  /** The receipt for a review that was taken in: compact JWS. */
  receipt(accepted: Accepted): Promise<string>;
  /** A head of the public log as a statement: compact JWS. The same as long as the same key signs. */
  logHead(head: LogHead): Promise<string>;
  /** Whether a statement (of this merchant) or a key set would be given out again now. Asked at every read. */
  isCurrent(jws: string, merchant?: string): boolean;
}

export const isRefusal = (answer: object): answer is Refusal => 'refused' in answer;
